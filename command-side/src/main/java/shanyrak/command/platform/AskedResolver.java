package shanyrak.command.platform;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import shanyrak.web.SignedIn;

/** Gives controllers an {@link Asked}, and the OpenAPI document the header that stands behind it. */
@Configuration
class AskedResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String KEY = "Idempotency-Key";

    AskedResolver() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asked.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var authentication = (Authentication) Objects.requireNonNull(http.getUserPrincipal());
        var who = (SignedIn) Objects.requireNonNull(authentication.getPrincipal());
        return new Asked(who, http.getHeader(KEY), http.getRequestURI());
    }

    @Bean
    OperationCustomizer idempotencyKeyInOpenApi() {
        return (operation, method) -> {
            if (Arrays.stream(method.getMethodParameters()).anyMatch(this::supportsParameter) && !hasKey(operation)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(KEY)
                        .required(true)
                        .schema(new StringSchema())
                        .example("berlin-2006-04-20")
                        .description("Chosen by the caller, at most 255 characters. The same key from the same"
                                + " account with the same body is carried out once and always answered alike;"
                                + " with another body it is refused (422). It never expires."));
            }
            return operation;
        };
    }

    /** Where several methods are one operation. */
    private static boolean hasKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> KEY.equals(it.getName()));
    }
}
