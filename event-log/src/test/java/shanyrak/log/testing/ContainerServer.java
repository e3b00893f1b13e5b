package shanyrak.log.testing;

import com.github.dockerjava.api.exception.DockerException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, stopped by Testcontainers when the JVM ends. */
final class ContainerServer {

    private static final String IMAGE = "postgres:18";

    private ContainerServer() {}

    /** Whether an engine runs here and has the image: nothing is downloaded for a test that can do without. */
    static boolean isAtHand() {
        return hasAddress()
                && DockerClientFactory.instance().isDockerAvailable()
                && hasImage(DockerClientFactory.instance());
    }

    /** Testcontainers reports an error where there is no engine, so it is asked only where one is announced. */
    private static boolean hasAddress() {
        return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    }

    private static boolean hasImage(DockerClientFactory docker) {
        try {
            docker.client().inspectImageCmd(IMAGE).exec();
            return true;
        } catch (DockerException absent) {
            return false;
        }
    }

    @SuppressWarnings("resource") // lives as long as the JVM
    static Server start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer(IMAGE)
                .withUsername("postgres")
                .withPassword(Server.PASSWORD)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        postgres.start();
        return new Server(postgres.getHost(), postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT));
    }
}
