package shanyrak.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.Payload;

/** A script beside this module's POM and the database that it appends to. */
record Peer(String script, Database database, List<String> more) {

    private static final Path FOLDER = Path.of(System.getProperty("benchmarks.peers", "peers"));

    /** Makes its tables. */
    static void install(String script, Database database) throws Exception {
        finish(new Peer(script, database, List.of()).process(0, 1));
    }

    /** Fetches what the scripts need, unless it is there. */
    static void fetch() throws Exception {
        if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
            finish(new ProcessBuilder("npm", "install", "--silent"));
        }
    }

    /** Starts processes that share the callers and the connections. */
    RunningPeer start(int processes, int callers, int pool) throws IOException {
        List<Process> started = new ArrayList<>();
        for (int n = 0; n < processes; n++) {
            started.add(
                    process(callers / processes, Math.max(1, pool / processes)).start());
        }
        return new RunningPeer(started);
    }

    private ProcessBuilder process(int callers, int pool) {
        List<String> command = new ArrayList<>(
                List.of("node", script, url(), Payload.of("parcel"), String.valueOf(callers), String.valueOf(pool)));
        command.addAll(more);
        return in(new ProcessBuilder(command));
    }

    private String url() {
        return "postgres://%s:%s@localhost:%d/%s"
                .formatted(Database.OWNER, Database.PASSWORD, database.port(), database.name());
    }

    private static void finish(ProcessBuilder process) throws Exception {
        if (in(process).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + process.command());
        }
    }

    private static ProcessBuilder in(ProcessBuilder process) {
        return process.directory(FOLDER.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
