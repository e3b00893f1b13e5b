package shanyrak.log;

import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.by;
import static shanyrak.log.LogDatabase.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.postgresql.ds.PGSimpleDataSource;
import shanyrak.log.Kettle.KettleBoiled;

/** A node in a JVM of its own, which writes without end and prints the command of each append that was acknowledged. */
final class WritingChild implements AutoCloseable {

    private static final int WRITERS = 6;

    private final Process process;
    private final Path output;

    WritingChild(DataSource log) throws Exception {
        PGSimpleDataSource database = log.unwrap(PGSimpleDataSource.class);
        output = Files.createTempFile("acknowledged", ".txt"); // what is in a pipe would die with the child
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingChild.class.getName(),
                        database.getURL(),
                        database.getUser(),
                        database.getPassword())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
    }

    void awaitAcknowledged(int appends) {
        await().until(() -> acknowledged().size() >= appends || !process.isAlive());
    }

    /** Kills it in the middle of whatever it does, and answers what it had said. */
    List<UUID> kill() throws Exception {
        process.destroyForcibly().waitFor();
        return acknowledged();
    }

    /** The last line may be half written. */
    private List<UUID> acknowledged() throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            Files.delete(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @param arguments address, user and password of the log */
    public static void main(String[] arguments) {
        PGSimpleDataSource log = new PGSimpleDataSource();
        log.setUrl(arguments[0]);
        log.setUser(arguments[1]);
        log.setPassword(arguments[2]);
        PostgresEventStorageEngine engine = LogDatabase.engine(log);
        for (int n = 0; n < WRITERS; n++) {
            String stream = "k" + n;
            Thread.ofPlatform().start(() -> write(engine, stream));
        }
    }

    private static void write(PostgresEventStorageEngine engine, String stream) {
        Random random = new Random();
        long next = engine.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        while (true) {
            UUID command = UUID.randomUUID();
            int events = random.nextInt(1, 30);
            engine.appendEvents(append(stream, next, events, command));
            System.out.println(command);
            next += events;
        }
    }

    /** Each event says how many there are, so that it can be told whether all are there. */
    private static List<DomainEventMessage<?>> append(String stream, long first, int events, UUID command) {
        return IntStream.range(0, events)
                .<DomainEventMessage<?>>mapToObj(
                        n -> event(stream, first + n, new KettleBoiled(stream, Integer.toString(events)), by(command)))
                .toList();
    }
}
