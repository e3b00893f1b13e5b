package shanyrak.command.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;

/** The vault in which this side makes and destroys keys; a database of its own. */
@Configuration(proxyBeanMethods = false)
class CommandVault {

    @Bean
    Vault vault(
            @Value("${shanyrak.vault.url}") String url,
            @Value("${shanyrak.vault.owner.username:}") String owner,
            @Value("${shanyrak.vault.owner.password:}") String ownersPassword,
            @Value("${shanyrak.vault.command.username:vault_command}") String username,
            @Value("${shanyrak.vault.command.password}") String password,
            @Value("${shanyrak.vault.connections:8}") int connections) {
        if (!owner.isBlank()) {
            VaultMigration.migrate(new DriverManagerDataSource(url, owner, ownersPassword));
        }
        return new Vault(connections(url, username, password, connections));
    }

    private static HikariDataSource connections(String url, String username, String password, int connections) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("vault");
        settings.setJdbcUrl(url);
        settings.setUsername(username);
        settings.setPassword(password);
        settings.setMaximumPoolSize(connections);
        return new HikariDataSource(settings);
    }
}
