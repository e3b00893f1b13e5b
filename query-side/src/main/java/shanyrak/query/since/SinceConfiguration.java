package shanyrak.query.since;

import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SinceConfiguration {

    @Bean
    FilterRegistrationBean<UnparsedForm> unparsedForm() {
        FilterRegistrationBean<UnparsedForm> filter = new FilterRegistrationBean<>(new UnparsedForm());
        filter.addUrlPatterns(ComparisonPage.PATH);
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }
}
