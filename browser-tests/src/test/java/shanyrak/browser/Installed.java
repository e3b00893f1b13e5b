package shanyrak.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tests find on this machine. */
final class Installed {

    private Installed() {}

    /** Debian's, or the first on the path. */
    static Optional<Path> program(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin"), Stream.of(path.split(File.pathSeparator)))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether a test must not be skipped because something is missing. */
    static boolean isEverythingObliged() {
        return "true".equals(System.getenv("CI"));
    }
}
