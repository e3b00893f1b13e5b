package shanyrak.benchmarks.tail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Waits for a notification and reads the row that it names. */
final class Notifications implements Follower.Following {

    static final String CHANNEL = "bare";

    private static final int FOR_EVER = 0;

    @Override
    public void follow(String url, String role, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, password);
                Statement listen = connection.createStatement();
                PreparedStatement read = connection.prepareStatement("SELECT payload FROM row WHERE id = ?")) {
            listen.execute("LISTEN " + CHANNEL);
            Follower.ready();
            while (true) {
                for (PGNotification heard :
                        connection.unwrap(PGConnection.class).getNotifications(FOR_EVER)) {
                    read(read, heard.getParameter());
                    Follower.handled(heard.getParameter());
                }
            }
        }
    }

    private static void read(PreparedStatement read, String id) throws SQLException {
        read.setObject(1, UUID.fromString(id));
        try (ResultSet row = read.executeQuery()) {
            if (!row.next() || row.getString(1).isEmpty()) {
                throw new IllegalStateException("A notification came before its row: " + id);
            }
        }
    }
}
