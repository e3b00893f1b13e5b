package shanyrak.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyrak.web.BrokenRule;

/**
 * REST and exports refuse a parameter that it does not know: a misspelt filter must not look like an answer to it. A page that knows
 * only the newest state says so to those who ask for an earlier one.
 */
public final class KnownParameters implements HandlerInterceptor {

    private static final Set<String> EVERYWHERE = Set.of("atLeast", "lang");
    private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Set<String> known = of(handler);
        if (!known.isEmpty() && isForPrograms(request.getRequestURI())) {
            refuseUnknown(request, known);
        } else if (request.getParameter("asOf") != null && !known.contains("asOf")) {
            request.setAttribute("onlyNewest", true);
        }
        return true;
    }

    /** REST, and files. */
    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.indexOf('.', path.lastIndexOf('/')) >= 0;
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

    /** The parameters that what answers a request knows; none where it is not the query side. */
    public static Set<String> of(Object handler) {
        return handler instanceof HandlerMethod method
                        && method.getBeanType().getPackageName().startsWith("shanyrak.query.")
                ? KNOWN.computeIfAbsent(method.getMethod(), _ -> known(method))
                : Set.of();
    }

    /** Filters come as records whose components are the parameters' names. */
    private static Set<String> known(HandlerMethod method) {
        Set<String> known = new HashSet<>(EVERYWHERE);
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(FromAddress.class)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> known.add(component.getName()));
            }
        }
        return known;
    }
}
