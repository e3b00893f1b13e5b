package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyrak.standalone.testing.Product;

/** The running product tries to reach nobody outside this machine, and leaves nothing outside its folder. */
class SilenceIT {

    private static final List<String> WITHOUT_NETWORK =
            List.of("unshare", "--map-root-user", "--net", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh");

    @TempDir
    Path home;

    @TempDir
    Path temp;

    /** Skipped where the kernel or the tools do not let a program be cut off, but never on a build server. */
    @BeforeEach
    void a_program_can_be_cut_off() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WITHOUT_NETWORK);
        command.add("true");
        int status;
        String said;
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            status = process.waitFor();
        } catch (IOException e) {
            said = e.getMessage();
            status = -1;
        }
        if (status != 0) {
            String reason = "Not tested that the product reaches out to nobody: " + String.join(" ", command)
                    + " does not work here (util-linux and iproute2 are needed): " + said;
            if (System.getenv("CI") == null) {
                abort(reason);
            }
            fail(reason);
        }
    }

    @Test
    void the_running_product_asks_for_no_way_out() throws IOException, InterruptedException {
        Path data = temp.toRealPath().resolve("data");
        assertThat(attemptsOf("product", data.toString())).isZero();
        assertThat(Installation.processesIn(data)).isEmpty();
        assertThat(filesAtHome()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "look-up"})
    void whoever_asks_is_noticed(String attempt) throws IOException, InterruptedException {
        assertThat(attemptsOf(attempt)).isPositive();
    }

    @Test
    void axon_would_be_noticed_if_it_were_not_kept_from_reporting() throws IOException, InterruptedException {
        assertThat(attemptsOf("axon")).isPositive();
        assertThat(filesAtHome()).isNotEmpty();
    }

    private long attemptsOf(String... deed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WITHOUT_NETWORK);
        command.addAll(List.of(Product.java(), "-cp", System.getProperty("java.class.path"), Alone.class.getName()));
        command.addAll(List.of(deed));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Duser.home=" + home);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith(Alone.ATTEMPTS))
                .mapToLong(line -> Long.parseLong(line.substring(Alone.ATTEMPTS.length())))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> filesAtHome() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.toList();
        }
    }
}
