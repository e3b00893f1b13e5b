package shanyrak.command.draft;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import shanyrak.command.platform.Migration;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DraftConfiguration {

    @Bean
    Migration draftMigration() {
        return DraftMigration::migrate;
    }
}
