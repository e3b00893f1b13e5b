package shanyrak.command.account;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import shanyrak.command.platform.Migration;
import shanyrak.web.Role;
import shanyrak.web.WebSecurity;

/** Which addresses the command side answers, and to whom. */
@Configuration(proxyBeanMethods = false)
class CommandSecurity implements WebMvcConfigurer {

    private static final String RECORDER = Role.RECORDER.name();
    private static final String OWNER = Role.OWNER.name();

    private static final String[] PAGES = {
        "/setup/**", "/invitation/**", "/sign-in", "/sign-out", "/account/**", "/accounts/**", "/desk/log/**"
    };

    @Bean
    Migration accountMigration() {
        return AccountMigration::migrate;
    }

    @Bean
    @Order(1)
    SecurityFilterChain commandSidePaths(HttpSecurity http, WebSecurity web) {
        return web.secure(http.securityMatcher(ownPaths()))
                .authorizeHttpRequests(CommandSecurity::whoMayDoWhat)
                .build();
    }

    /** Pages for people who are not signed in yet hold one-time links and form tokens. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var unstored = new WebContentInterceptor();
        unstored.setCacheControl(CacheControl.noStore());
        registry.addInterceptor(unstored).addPathPatterns(PAGES);
    }

    private static void whoMayDoWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/setup/**", "/invitation/**", "/sign-in", "/sign-out")
                .permitAll()
                .requestMatchers("/api/setup", "/api/tokens", "/api/tokens/*")
                .permitAll()
                .requestMatchers("/account/**")
                .authenticated()
                .requestMatchers(entries())
                .hasAnyRole(RECORDER, OWNER)
                .anyRequest()
                .hasRole(OWNER);
    }

    /** Everything else about a campaign, and who else is here, is an owner's business. */
    private static RequestMatcher entries() {
        return any(Stream.of(
                pathPattern("/desk/log/**"),
                pathPattern("/api/campaigns/*/entries/**"),
                pathPattern("/api/campaigns/*/pickets"),
                pathPattern("/api/campaigns/*/protests"),
                pathPattern("/api/campaigns/*/letters-handed-in"),
                pathPattern("/api/campaigns/*/rallies"),
                pathPattern("/api/campaigns/*/meetings"),
                pathPattern("/api/campaigns/*/petitions"),
                pathPattern("/api/campaigns/*/media-coverage"),
                pathPattern("/api/campaigns/*/statements"),
                pathPattern("/api/campaigns/*/announcements"),
                pathPattern("/api/campaigns/*/eviction-attempts"),
                pathPattern("/api/campaigns/*/arrests"),
                pathPattern("/api/campaigns/*/releases"),
                pathPattern("/api/campaigns/*/trials"),
                pathPattern("/api/campaigns/*/demolitions"),
                pathPattern("/api/campaigns/*/answers"),
                pathPattern("/api/campaigns/*/promises"),
                pathPattern("/api/campaigns/*/concessions"),
                pathPattern("/api/campaigns/*/replies")));
    }

    private static RequestMatcher ownPaths() {
        var pages = Stream.of(PAGES).map(path -> (RequestMatcher) pathPattern(path));
        var writes = Stream.of(POST, PUT, PATCH, DELETE).map(method -> pathPattern(method, "/api/**"));
        return any(Stream.concat(pages, writes));
    }

    private static RequestMatcher any(Stream<? extends RequestMatcher> matchers) {
        return new OrRequestMatcher(matchers.map(RequestMatcher.class::cast).toList());
    }
}
