package shanyrak.query.platform;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In one application with the command side there is one clock for both. */
@Configuration(proxyBeanMethods = false)
class QueryTime {

    @Bean
    @ConditionalOnMissingBean
    Clock queryClock() {
        return Clock.systemUTC();
    }
}
