package shanyrak.command.platform;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import shanyrak.vault.Vault;
import shanyrak.vault.VaultMigration;
import shanyrak.web.ConnectionPool;

/** The vault in which this side makes and destroys keys; a database of its own. */
@Configuration(proxyBeanMethods = false)
class CommandVault {

    private static final String VAULT = "command-vault";

    @Bean(defaultCandidate = false, destroyMethod = "close")
    @Qualifier(VAULT)
    HikariDataSource commandVaultDataSource(
            @Value("${shanyrak.vault.url}") String url,
            @Value("${shanyrak.vault.owner.username:}") String owner,
            @Value("${shanyrak.vault.owner.password:}") String ownersPassword,
            @Value("${shanyrak.vault.command.username:vault_command}") String username,
            @Value("${shanyrak.vault.command.password}") String password,
            @Value("${shanyrak.vault.connections:8}") int connections) {
        if (!owner.isBlank()) {
            VaultMigration.migrate(new DriverManagerDataSource(url, owner, ownersPassword));
        }
        return ConnectionPool.open(VAULT, url, username, password, connections);
    }

    @Bean
    Vault vault(@Qualifier(VAULT) DataSource vault) {
        return new Vault(vault);
    }
}
