package shanyrak.command.draft;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import shanyrak.command.platform.Migration;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftConfiguration {

    @Bean
    Migration draftMigration() {
        return owner -> Flyway.configure()
                .dataSource(owner)
                .schemas("draft")
                .table("flyway_history")
                .locations("classpath:db/draft")
                .load()
                .migrate();
    }
}
