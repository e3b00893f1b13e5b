package shanyrak.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Shanyrak's databases with a small log of numbers in place of the real one; as a program of its own it fills it. */
final class Installation implements AutoCloseable {

    static final String DURABLE = "durable ";

    private final DataFolder folder;
    private final Databases databases;
    private final Map<String, Object> settings;

    private Installation(DataFolder folder, Databases databases) {
        this.folder = folder;
        this.databases = databases;
        this.settings = databases.start();
    }

    static Installation start(Path path) throws IOException {
        return start(path, Map.of());
    }

    static Installation start(Path path, Map<String, String> environment) throws IOException {
        DataFolder folder = DataFolder.open(path);
        Databases databases = databases(folder, environment);
        try {
            return new Installation(folder, databases);
        } catch (CannotStart e) {
            databases.close();
            folder.close();
            throw e;
        }
    }

    /** Says each number once it is durable, until it is killed. */
    public static void main(String[] arguments) throws IOException {
        DataFolder folder = DataFolder.open(Path.of(arguments[0]));
        Databases databases = databases(folder, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(databases)));
        Installation installation = new Installation(folder, databases);
        JdbcClient log = installation.as("database.command");
        for (int number = 1; ; number++) {
            log.sql("INSERT INTO number VALUES (?)").param(number).update();
            System.out.println(DURABLE + number);
        }
    }

    /** @param side of the settings: {@code database.command}, {@code vault.query} … */
    JdbcClient as(String side) {
        String database = side.substring(0, side.indexOf('.'));
        return as(side, setting(database + ".url"), setting(side + ".password"));
    }

    JdbcClient as(String side, String url, String password) {
        return JdbcClient.create(new DriverManagerDataSource(url, setting(side + ".username"), password));
    }

    /** Of the embedded log database. */
    DataSource owner() throws IOException {
        String password = Credentials.in(folder).passwordOf(Credentials.LOG_OWNER);
        return new DriverManagerDataSource(setting("database.url"), Credentials.LOG_OWNER, password);
    }

    String setting(String name) {
        return (String) Objects.requireNonNull(settings.get("shanyrak." + name), name);
    }

    @Override
    public void close() throws IOException {
        databases.close();
        folder.close();
    }

    /** The processes at work somewhere in a folder, as the kernel tells it. */
    static List<ProcessHandle> processesIn(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> workingFolder(process).startsWith(folder))
                .toList();
    }

    private static Path workingFolder(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
        } catch (IOException e) {
            return Path.of("/");
        }
    }

    private static Databases databases(DataFolder folder, Map<String, String> environment) {
        return new Databases(folder, environment, owner -> migrate(JdbcClient.create(owner)));
    }

    private static void close(Databases databases) {
        try {
            databases.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(JdbcClient owner) {
        owner.sql("""
                        DO $$ BEGIN
                          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shanyrak_command') THEN
                            CREATE ROLE shanyrak_command;
                          END IF;
                          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'shanyrak_query') THEN
                            CREATE ROLE shanyrak_query;
                          END IF;
                        END $$""").update();
        owner.sql("CREATE TABLE IF NOT EXISTS number (number int PRIMARY KEY)").update();
        owner.sql("GRANT SELECT, INSERT ON number TO shanyrak_command").update();
    }
}
