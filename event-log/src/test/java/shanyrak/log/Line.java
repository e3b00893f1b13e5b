package shanyrak.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The line between a node and its server, which breaks between a commit and its answer when a test wants it to. */
final class Line implements AutoCloseable {

    private static final String WRITE = "INSERT INTO log.event";

    private final PGSimpleDataSource far;
    private final ServerSocket near;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger answersLost = new AtomicInteger();

    Line(DataSource server) {
        try {
            far = server.unwrap(PGSimpleDataSource.class);
            near = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Connections over this line. */
    DataSource dataSource() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setServerNames(new String[] {near.getInetAddress().getHostAddress()});
        dataSource.setPortNumbers(new int[] {near.getLocalPort()});
        dataSource.setDatabaseName(far.getDatabaseName());
        dataSource.setUser(far.getUser());
        dataSource.setPassword(far.getPassword());
        return dataSource;
    }

    /** The next answer to somebody who writes events gets lost, and their connection with it. */
    void loseAnAnswer() {
        answersToLose.set(1);
    }

    /** Connections that are open now stay so, but nobody hears from the server any more. Later ones are sound. */
    void fallSilent() {
        calls.forEach(call -> call.silent = true);
    }

    int answersLost() {
        return answersLost.get();
    }

    private void accept() {
        while (!near.isClosed()) {
            try {
                Call call = new Call(near.accept());
                Thread.ofVirtual().start(call::connect);
            } catch (IOException closed) {
                close();
            }
        }
    }

    @Override
    public void close() {
        hangUp(near);
        calls.forEach(Call::hangUp);
    }

    private static void hangUp(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** One connection. */
    private final class Call {

        private final Socket client;
        private final Socket server = new Socket();

        /** The driver sends the text of a statement only the first times, so a connection that wrote is remembered. */
        private volatile boolean writes;

        private volatile boolean silent;

        Call(Socket client) {
            this.client = client;
        }

        void connect() {
            calls.add(this);
            try {
                server.connect(new InetSocketAddress(far.getServerNames()[0], far.getPortNumbers()[0]));
                Thread.ofVirtual().start(() -> carry(client, server));
                carry(server, client);
            } catch (IOException down) {
                hangUp();
            }
        }

        private void carry(Socket from, Socket to) {
            byte[] bytes = new byte[8192];
            try {
                for (int read = from.getInputStream().read(bytes);
                        read > 0;
                        read = from.getInputStream().read(bytes)) {
                    if (from == client) {
                        writes |= new String(bytes, 0, read, ISO_8859_1).contains(WRITE);
                    } else if (writes && answersToLose.compareAndSet(1, 0)) {
                        answersLost.incrementAndGet();
                        break;
                    }
                    if (from == client || !silent) {
                        to.getOutputStream().write(bytes, 0, read);
                    }
                }
            } catch (IOException broken) {
                writes = false;
            } finally {
                hangUp();
            }
        }

        private void hangUp() {
            Line.hangUp(client);
            Line.hangUp(server);
            calls.remove(this);
        }
    }
}
