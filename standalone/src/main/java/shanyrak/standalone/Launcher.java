package shanyrak.standalone;

/**
 * Where the product starts. Compiled for an older Java than the rest, so that there it can say what to install; it must
 * not touch any other class before it has looked.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Shanyrak needs Java " + NEEDED + ", and this is Java " + found
                    + ": install a JDK or JRE " + NEEDED + ", such as Temurin " + NEEDED + ", and start it with that.");
            System.exit(1);
        }
        Class.forName("shanyrak.standalone.Standalone")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
