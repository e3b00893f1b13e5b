package shanyrak.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyrak.web.BrokenRule;

/** REST refuses a parameter that it does not know: a misspelt filter must not look like an answer to it. */
class KnownParameters implements HandlerInterceptor {

    private static final Set<String> EVERYWHERE = Set.of("atLeast", "lang");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("shanyrak.query.")) {
            refuseUnknown(request, known(method));
        }
        return true;
    }

    private static void refuseUnknown(HttpServletRequest request, Set<String> known) {
        List<BrokenRule> unknown = request.getParameterMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> BrokenRule.at(name, "UnknownParameter", name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadQuery(unknown);
        }
    }

    /** Filters come as records whose components are the parameters' names. */
    private static Set<String> known(HandlerMethod method) {
        Set<String> known = new HashSet<>(EVERYWHERE);
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> known.add(component.getName()));
            }
        }
        return known;
    }
}
