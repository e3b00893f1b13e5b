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
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;
import shanyrak.command.platform.Migration;
import shanyrak.web.LargerBody;
import shanyrak.web.Role;
import shanyrak.web.WebSecurity;

/** Which addresses the command side answers, and to whom. */
@Configuration(proxyBeanMethods = false)
class CommandSecurity implements WebMvcConfigurer {

    /** More than a file may have: what is only a little too large is refused at its field. */
    private static final DataSize LARGEST_COPY = DataSize.ofMegabytes(8);

    private static final String OWNER = Role.OWNER.name();

    /** Of what lies below campaigns for everybody to read, the one page where everybody may say something. */
    private static final String SENT = "/campaigns/*/appeal/sent";

    private static final String[] PAGES = {
        "/setup/**", "/invitation/**", "/sign-in", "/sign-out", "/account/**", "/accounts/**", "/desk/log/**", SENT
    };

    @Bean
    Migration accountMigration() {
        return AccountMigration::migrate;
    }

    @Bean
    LargerBody copiesOfSources() {
        return new LargerBody("/api/campaigns/*/entries/*/snapshots", LARGEST_COPY);
    }

    @Bean
    LargerBody copiesOfSourcesInForms() {
        return new LargerBody("/desk/log/entries/*/archive-source", LARGEST_COPY);
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

    /**
     * What somebody does for a campaign is refused where it is done, by the duties of their roles in it. Opening a
     * campaign, and who else is here, is the business of the installation's owners.
     */
    private static void whoMayDoWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/setup/**", "/invitation/**", "/sign-in", "/sign-out")
                .permitAll()
                .requestMatchers(SENT)
                .permitAll()
                .requestMatchers(POST, "/api/campaigns/*/self-reports", "/api/campaigns/*/self-reports/challenges")
                .permitAll()
                .requestMatchers("/api/setup", "/api/tokens", "/api/tokens/*")
                .permitAll()
                .requestMatchers("/account/**", "/accounts/campaigns/*/**", "/desk/log/**", "/api/campaigns/*/**")
                .authenticated()
                .anyRequest()
                .hasRole(OWNER);
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
