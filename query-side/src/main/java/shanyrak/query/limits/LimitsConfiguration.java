package shanyrak.query.limits;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A live stream is one request for hours, and is not counted. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LimitsConfiguration implements WebMvcConfigurer {

    private final LimitReading limit;

    LimitsConfiguration(LimitReading limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit).excludePathPatterns("/campaigns/*/live").order(Ordered.HIGHEST_PRECEDENCE);
    }
}
