package shanyrak.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs PostgreSQL's own programs. */
final class PostgresTools {

    private static final Integer ROOT = 0;

    /** A user namespace in which root is nobody special: PostgreSQL refuses root, and files keep their owner. */
    private static final List<String> STEP_ASIDE = List.of("unshare", "-U");

    private final DataFolder folder;
    private @Nullable Path programs;

    PostgresTools(DataFolder folder) {
        this.folder = folder;
    }

    /** Runs a program of PostgreSQL to its end, in a working folder by which it can be found again. */
    Outcome run(Path workingIn, String input, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix());
        command.add(programs().resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(workingIn, input, command);
    }

    /** Unpacked when first needed: with external databases never. */
    private synchronized Path programs() throws IOException {
        if (programs == null) {
            programs = PostgresBinaries.unpackedIn(folder);
        }
        return programs;
    }

    private static List<String> prefix() throws IOException {
        Path here = Path.of("/proc/self");
        if (!ROOT.equals(Files.getAttribute(here, "unix:uid"))) {
            return List.of();
        }
        List<String> attempt = new ArrayList<>(STEP_ASIDE);
        attempt.add("true");
        if (!run(Path.of("/"), "", attempt).succeeded()) {
            throw new CannotStart("PostgreSQL refuses to run as root, and this machine does not let root step aside"
                    + " (unshare -U); start Shanyrak as an ordinary user.");
        }
        return STEP_ASIDE;
    }

    private static Outcome run(Path workingIn, String input, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workingIn.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream();
                InputStream stdout = process.getInputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
            stdin.close();
            String output = new String(stdout.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor() == 0, output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getLast(), e);
        }
    }

    /** How a program ended, and all that it said. */
    record Outcome(boolean succeeded, String output) {}
}
