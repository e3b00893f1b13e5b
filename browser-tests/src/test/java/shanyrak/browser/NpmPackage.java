package shanyrak.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of others for browsers, of which there is no artefact for Maven. */
record NpmPackage(String name, String version) {

    private static final Path FOLDER = Path.of("target", "npm");
    private static final int MINUTES = 3;

    /** @return its folder, fetched once; empty where there is no npm to fetch it, unless {@code CI=true} forbids that */
    Optional<Path> fetch() throws IOException, InterruptedException {
        Path fetched = FOLDER.resolve("node_modules").resolve(name).toAbsolutePath();
        if (Files.isDirectory(fetched)) {
            return Optional.of(fetched);
        }
        Optional<Path> npm = Installed.program("npm");
        if (npm.isEmpty()) {
            if (Installed.isEverythingObliged()) {
                throw new IllegalStateException("There is no npm, and CI=true forbids to skip the test");
            }
            return Optional.empty();
        }
        Files.createDirectories(FOLDER);
        Process install = new ProcessBuilder(List.of(
                        npm.orElseThrow().toString(),
                        "install",
                        "--prefix",
                        FOLDER.toString(),
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        name + "@" + version))
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("npm.log").toFile())
                .start();
        if (!install.waitFor(MINUTES, TimeUnit.MINUTES) || install.exitValue() != 0) {
            install.destroyForcibly();
            throw new IOException(Files.readString(FOLDER.resolve("npm.log")));
        }
        return Optional.of(fetched);
    }
}
