package shanyrak.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import shanyrak.command.CommandSide;
import shanyrak.command.account.AccountMigration;
import shanyrak.command.draft.DraftMigration;
import shanyrak.log.LogMigration;
import shanyrak.query.QuerySide;
import shanyrak.query.platform.QueryMigration;

/** Both sides in one JVM, with their databases. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSide.class, QuerySide.class, Management.class, Welcome.class})
public class Standalone {

    /** Arguments: {@code [serve]} and Spring Boot's, such as {@code --server.port=8081 --shanyrak.data=FOLDER}. */
    public static void main(String[] arguments) {
        // Axon reports its use to its vendor unless it is told not to before its first class is loaded.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        // Quiet until Spring has read how it shall be logged.
        LoggingSystem.get(Standalone.class.getClassLoader()).beforeInitialize();
        try {
            start(new Arguments(arguments));
        } catch (CannotStart refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void start(Arguments arguments) {
        arguments.refuseUnknownCommands();
        refuseATakenPort(arguments.address(), arguments.port());
        DataFolder folder = DataFolder.open(arguments.dataFolder());
        Databases databases = new Databases(folder, System.getenv(), owner -> {
            LogMigration.migrate(owner);
            AccountMigration.migrate(owner);
            DraftMigration.migrate(owner);
            QueryMigration.migrate(owner);
        });
        // Run after Spring has let go of its connections, however the process is ended.
        SpringApplication.getShutdownHandlers().add(() -> close(databases, folder));
        serve(arguments, databases.start());
    }

    private static void serve(Arguments arguments, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("databases", settings)));
        try {
            application.run(arguments.all());
        } catch (RuntimeException _) {
            // Spring has logged what is wrong.
            System.exit(1);
        }
    }

    /** Said before anything is started; whoever takes it after this look is told by the web server. */
    private static void refuseATakenPort(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " is taken by another program or may not be used;"
                            + " choose another with --server.port=PORT.",
                    e);
        }
    }

    private static void close(Databases databases, DataFolder folder) {
        try (folder;
                databases) {
            // Closed in reverse order: the servers first, then the folder's lock.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
