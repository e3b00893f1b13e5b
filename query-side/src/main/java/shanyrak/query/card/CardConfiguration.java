package shanyrak.query.card;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets pages say what they look like where they are shared. */
@Configuration(proxyBeanMethods = false)
class CardConfiguration implements WebMvcConfigurer {

    private final SharedPages pages;

    CardConfiguration(SharedPages pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(pages).addPathPatterns("/campaigns/**");
    }
}
