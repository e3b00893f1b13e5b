package shanyrak.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import shanyrak.log.LogMigration;
import shanyrak.query.platform.QuerySideSettings.Database;
import shanyrak.query.platform.QuerySideSettings.Login;
import shanyrak.vault.VaultMigration;
import shanyrak.vault.VaultReader;

/** The two databases, each by the query side's own role; migrated first where the owner's login is known. */
@Configuration(proxyBeanMethods = false)
class QueryDatabase {

    @Bean(destroyMethod = "close")
    @QuerySideDatabase
    HikariDataSource queryDataSource(QuerySideSettings settings) {
        Database database = settings.database();
        if (database.owner() != null) {
            DataSource owner = unpooled(database.url(), database.owner());
            LogMigration.migrate(owner);
            QueryMigration.migrate(owner);
        }
        return pool("query", database);
    }

    @Bean
    @QuerySideDatabase
    JdbcClient queryJdbcClient(@QuerySideDatabase DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @QuerySideDatabase
    PlatformTransactionManager queryTransactionManager(@QuerySideDatabase DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** Not a bean by itself: the vault's data source must never be taken for the query side's. */
    @Bean
    @QuerySideDatabase
    VaultReader queryVaultReader(QuerySideSettings settings) {
        Database vault = settings.vault();
        if (vault.owner() != null) {
            VaultMigration.migrate(unpooled(vault.url(), vault.owner()));
        }
        return new VaultReader(unpooled(vault.url(), vault.query()));
    }

    private static HikariDataSource pool(String name, Database database) {
        HikariDataSource pool = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(database.url())
                .username(database.query().username())
                .password(database.query().password())
                .build();
        pool.setPoolName(name);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return pool;
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
