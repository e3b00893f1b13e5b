package shanyrak.log.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.postgresql.ds.PGSimpleDataSource;
import shanyrak.log.LogMigration;
import shanyrak.log.autoconfigure.LogProperties.Owner;

/** The application's data source, once the schema of the log is there. */
record MigratedLog(DataSource dataSource) {

    static MigratedLog of(DataSource dataSource, LogProperties properties) {
        Owner owner = properties.owner();
        if (properties.migrate()) {
            LogMigration.migrate(owner == null ? dataSource : as(owner, dataSource));
        }
        return new MigratedLog(dataSource);
    }

    private static DataSource as(Owner owner, DataSource dataSource) {
        PGSimpleDataSource same = new PGSimpleDataSource();
        same.setUrl(address(dataSource));
        same.setUser(owner.username());
        same.setPassword(owner.password());
        return same;
    }

    private static String address(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException failure) {
            throw new EventStoreException("The database of the event log does not answer", failure);
        }
    }
}
