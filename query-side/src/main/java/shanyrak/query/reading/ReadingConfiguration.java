package shanyrak.query.reading;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.web.LargerBody;
import shanyrak.web.Recognition;
import shanyrak.web.SqlRecognition;
import shanyrak.web.WebFoundation;
import shanyrak.web.WebSecurity;

/** Who may read what: everyone everything that is published, those who are signed in the desk, as far as their roles reach. */
@Configuration(proxyBeanMethods = false)
@Import(WebFoundation.class)
class ReadingConfiguration implements WebMvcConfigurer {

    private static final int AFTER_THE_COMMAND_SIDE = 100;

    /** These change nothing, and tell nothing that is not public: whoever forges them gains nothing. */
    private static final RequestMatcher QUESTIONS =
            new OrRequestMatcher(post("/since"), post("/campaigns/*/appeal/letter.pdf"));

    private static final DataSize LARGEST_EXPORT = DataSize.ofMegabytes(20);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**", "/campaigns/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AddressRecords());
    }

    @Bean
    LargerBody oldExports() {
        return new LargerBody("/since", LARGEST_EXPORT);
    }

    @Bean
    @ConditionalOnMissingBean(Recognition.class)
    Recognition queryRecognition(@QuerySideDatabase JdbcClient jdbc) {
        return new SqlRecognition(jdbc);
    }

    @Bean
    @Order(AFTER_THE_COMMAND_SIDE)
    SecurityFilterChain querySide(HttpSecurity http, WebSecurity web) {
        return web.secure(http.securityMatcher(readPaths()))
                .csrf(forms -> forms.ignoringRequestMatchers(QUESTIONS))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/desk", "/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    /** What is to be read here; the forms of the desk belong to the command side. A preview is read from what it is sent. */
    private static RequestMatcher readPaths() {
        return new AndRequestMatcher(
                new OrRequestMatcher(
                        path("/"),
                        path("/campaigns/**"),
                        path("/api/**"),
                        path("/desk/**"),
                        post("/desk/preview"),
                        path("/since"),
                        path("/developers"),
                        path("/oembed"),
                        QUESTIONS,
                        path("/openapi.json")),
                new NegatedRequestMatcher(path("/desk/log/**")));
    }

    private static RequestMatcher post(String pattern) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, pattern);
    }

    private static RequestMatcher path(String pattern) {
        return new OrRequestMatcher(
                PathPatternRequestMatcher.pathPattern(HttpMethod.GET, pattern),
                PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, pattern));
    }
}
