package shanyrak.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import shanyrak.log.Attachments;
import shanyrak.log.LogMigration;
import shanyrak.query.platform.QuerySideSettings.Database;
import shanyrak.query.platform.QuerySideSettings.Login;
import shanyrak.vault.VaultMigration;
import shanyrak.vault.VaultReader;
import shanyrak.web.ConnectionPool;

/** The two databases, each by the query side's own role; migrated first where the owner's login is known. */
@Configuration(proxyBeanMethods = false)
class QueryDatabase {

    private static final String VAULT = "query-vault";
    private static final int CONNECTIONS = 16;
    private static final int VAULT_CONNECTIONS = 4;

    @Bean(destroyMethod = "close")
    @QuerySideDatabase
    HikariDataSource queryDataSource(QuerySideSettings settings) {
        Database database = settings.database();
        if (database.owner() != null) {
            DataSource owner = unpooled(database.url(), database.owner());
            LogMigration.migrate(owner);
            QueryMigration.migrate(owner);
        }
        return pool("query", database, CONNECTIONS);
    }

    @Bean
    @QuerySideDatabase
    JdbcClient queryJdbcClient(@QuerySideDatabase DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @QuerySideDatabase
    Attachments queryAttachments(@QuerySideDatabase DataSource dataSource) {
        return new Attachments(dataSource);
    }

    @Bean
    @QuerySideDatabase
    PlatformTransactionManager queryTransactionManager(@QuerySideDatabase DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean(defaultCandidate = false, destroyMethod = "close")
    @Qualifier(VAULT)
    HikariDataSource queryVaultDataSource(QuerySideSettings settings) {
        Database vault = settings.vault();
        if (vault.owner() != null) {
            VaultMigration.migrate(unpooled(vault.url(), vault.owner()));
        }
        return pool(VAULT, vault, VAULT_CONNECTIONS);
    }

    @Bean
    @QuerySideDatabase
    VaultReader queryVaultReader(@Qualifier(VAULT) DataSource vault) {
        return new VaultReader(vault);
    }

    private static HikariDataSource pool(String name, Database database, int connections) {
        Login login = database.query();
        return ConnectionPool.open(
                name, database.url(), login.username(), Objects.requireNonNullElse(login.password(), ""), connections);
    }

    private static DataSource unpooled(String url, Login login) {
        return DataSourceBuilder.create()
                .type(org.postgresql.ds.PGSimpleDataSource.class)
                .url(url)
                .username(login.username())
                .password(login.password())
                .build();
    }
}
