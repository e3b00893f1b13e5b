package shanyrak.log.tenlines;

import java.util.Map;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import shanyrak.log.EventTypes;

@SpringBootApplication
class KettleApplication {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(Map.of("KettleFilled", KettleFilled.class));
    }

    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }
}
