package shanyrak.benchmarks.tail;

import java.io.IOException;
import java.sql.SQLException;

/** The other JVM: after each event that it handles it writes the event's id and the time, and nothing else. */
final class Follower {

    static final String CLOCK = "clock";
    static final String READY = "ready";

    private Follower() {}

    /** @param arguments how to follow, the address of the database, role and password */
    public static void main(String[] arguments) throws Exception {
        answerTheClock();
        Thread.ofPlatform().daemon().start(Follower::endWithTheOther);
        Following following = switch (Way.valueOf(arguments[0])) {
            case NOTIFICATIONS -> new Notifications();
            case STREAM -> new Streamed();
            case PROCESSOR -> new Processed();
        };
        following.follow(arguments[1], arguments[2], arguments[3]);
    }

    /** The time on the clock that all processes of a Linux machine share, once for each line. */
    private static void answerTheClock() throws IOException {
        while (CLOCK.equals(line())) {
            say(String.valueOf(System.nanoTime()));
        }
    }

    private static void endWithTheOther() {
        try {
            line();
        } catch (IOException gone) {
            // as good as the end
        }
        Runtime.getRuntime().halt(0);
    }

    private static String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = System.in.read(); next != '\n' && next != -1; next = System.in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    static void ready() {
        say(READY);
    }

    static void handled(String event) {
        say(event + " " + System.nanoTime());
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    enum Way {
        NOTIFICATIONS,
        STREAM,
        PROCESSOR
    }

    @FunctionalInterface
    interface Following {
        /** Until the JVM ends. */
        void follow(String url, String role, String password) throws SQLException, InterruptedException;
    }
}
