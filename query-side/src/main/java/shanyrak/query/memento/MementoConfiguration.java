package shanyrak.query.memento;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class MementoConfiguration implements WebMvcConfigurer {

    private final Negotiation negotiation;

    MementoConfiguration(Negotiation negotiation) {
        this.negotiation = negotiation;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(negotiation).addPathPatterns("/api/campaigns/**", "/campaigns/**");
    }
}
