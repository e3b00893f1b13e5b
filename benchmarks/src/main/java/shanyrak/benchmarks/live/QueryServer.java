package shanyrak.benchmarks.live;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shanyrak.benchmarks.Database;
import shanyrak.benchmarks.QuerySideOn;
import shanyrak.query.QuerySideApplication;

/** The query side in a JVM of its own, with a heap of 1 GB. */
final class QueryServer implements AutoCloseable {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    private final int port = freePort();
    private final Process process;

    QueryServer(Database log, Database vault) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program("java"),
                "-Xmx1g",
                "-Daxoniq.update-checker.disabled=true",
                "-Ddisable-axoniq-console-message=true",
                "-classpath",
                System.getProperty("java.class.path"),
                QuerySideApplication.class.getName(),
                "--shanyrak.live.heartbeat=1h"));
        command.addAll(List.of(QuerySideOn.settings(log, vault, port)));
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    int port() {
        return port;
    }

    /** Returns when there is such a page. */
    void await(String path) {
        long deadline = System.nanoTime() + PATIENCE;
        while (!answers(path)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The query side does not answer at " + path);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private boolean answers(String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** KiB of the heap that are in use after a full collection. */
    long heap() throws Exception {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("The JVM does not tell its heap");
        }
        return Long.parseLong(used.group(1));
    }

    private String jcmd(String command) throws Exception {
        Process asked = new ProcessBuilder(program("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
