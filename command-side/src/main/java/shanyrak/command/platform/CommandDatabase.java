package shanyrak.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shanyrak.log.LogMigration;
import shanyrak.web.ConnectionPool;
import shanyrak.web.Recognition;
import shanyrak.web.SqlRecognition;

/** The command side's connections. Where the owner's credentials are given, the schemas are brought up to date first. */
@Configuration(proxyBeanMethods = false)
public class CommandDatabase {

    @Bean
    @CommandSideDatabase
    HikariDataSource commandDataSource(
            @Value("${shanyrak.database.url}") String url,
            @Value("${shanyrak.database.owner.username:}") String owner,
            @Value("${shanyrak.database.owner.password:}") String ownersPassword,
            @Value("${shanyrak.database.command.username:shanyrak_command}") String username,
            @Value("${shanyrak.database.command.password}") String password,
            @Value("${shanyrak.command.connections:16}") int connections,
            List<Migration> migrations) {
        if (!owner.isBlank()) {
            migrate(new DriverManagerDataSource(url, owner, ownersPassword), migrations);
        }
        return ConnectionPool.open("command", url, username, password, connections);
    }

    @Bean
    @CommandSideDatabase
    JdbcClient commandJdbc(@CommandSideDatabase DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    @CommandSideDatabase
    PlatformTransactionManager commandTransactions(@CommandSideDatabase DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    @CommandSideDatabase
    TransactionTemplate commandTransaction(@CommandSideDatabase PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    @ConditionalOnMissingBean(Recognition.class)
    Recognition commandRecognition(@CommandSideDatabase JdbcClient jdbc) {
        return new SqlRecognition(jdbc);
    }

    private static void migrate(DataSource owner, List<Migration> migrations) {
        LogMigration.migrate(owner);
        migrations.forEach(migration -> migration.migrate(owner));
    }
}
