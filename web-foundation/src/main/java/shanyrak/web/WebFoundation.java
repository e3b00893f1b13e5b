package shanyrak.web;

import com.fasterxml.jackson.annotation.Nulls;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Entry point: each side imports it and adds a {@link Recognition} and its own security chain. */
@Configuration
@ComponentScan
@PropertySource("classpath:web-foundation.properties")
public class WebFoundation implements WebMvcConfigurer {

    private static final int OUTERMOST = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Takes the place of Spring Boot's own, which knows no plurals. */
    @Bean
    static MessageSource messageSource(Environment settings) {
        return new Messages(settings.getRequiredProperty("spring.messages.basename", String[].class));
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var registration = outermost(new SecurityHeaders(), 0);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        return registration;
    }

    @Bean
    FilterRegistrationBean<ForeignOrigin> foreignOrigin() {
        return outermost(new ForeignOrigin(), 1);
    }

    @Bean
    FilterRegistrationBean<LanguageFilter> languageFilter(ReaderLanguage language) {
        return outermost(new LanguageFilter(language), 2);
    }

    @Bean
    FilterRegistrationBean<LastResort> lastResort(ProblemAnswer answer) {
        return outermost(new LastResort(answer), 3);
    }

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> versionedFiles(ResourceUrlProvider addresses) {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration = outermost(new VersionedFiles(addresses), 4);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Value("${shanyrak.web.largest-body}") DataSize usual, ObjectProvider<LargerBody> larger) {
        return outermost(new BodyLimit(usual, larger.stream().toList()), 5);
    }

    @Bean
    FilterRegistrationBean<ConcreteContentType> concreteContentType() {
        return outermost(new ConcreteContentType(), 6);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerRefusals(
            Problems problems, JsonMapper json) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerRefusals(problems, json)));
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> cutOff() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new CutOff()));
    }

    @Bean
    ReaderLanguage localeResolver(Languages languages) {
        return new ReaderLanguage(languages);
    }

    /** Static files for everyone; whatever no side claims is not there. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain unclaimedPaths(HttpSecurity http, WebSecurity web, ProblemAnswer answer) {
        return web.plain(http)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/webjars/**", "/fonts/*", "/*.css", "/*.js", "/*.svg", "/robots.txt")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, why) -> answer.send(HttpStatus.NOT_FOUND, request, response)))
                .build();
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemAnswer answer) {
        return (request, response, why) -> answer.send(HttpStatus.BAD_REQUEST, request, response);
    }

    /** How long each filter of Spring Security takes tells nobody anything, and to measure it costs a fifth of a quick answer. */
    @Bean
    static SecurityObservationSettings filtersAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in through Spring Security's own ways; without this bean it would invent a user. */
    @Bean
    AuthenticationManager noOtherSignIn() {
        return attempt -> {
            throw new ProviderNotFoundException("Sign-in is by session cookie or API token only");
        };
    }

    /** A request's JSON is taken as it is written or refused: nothing unknown is dropped, nothing is converted. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .withCoercionConfigDefaults(nothing -> nothing.setAcceptBlankAsEmpty(false)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, Role.class, Role::called);
    }

    private static <F extends Filter> FilterRegistrationBean<F> outermost(F filter, int at) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(OUTERMOST + at);
        return registration;
    }
}
