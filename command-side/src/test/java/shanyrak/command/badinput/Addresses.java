package shanyrak.command.badinput;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that the command side answers, as the application itself knows them, so that a new one is not forgotten. */
final class Addresses {

    private static final Set<RequestMethod> WRITES =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    private Addresses() {}

    /** Those under which something is written, such as {@code POST /api/campaigns/{campaign}/pickets}. */
    static List<String> writing(RequestMappingHandlerMapping mapping, String below) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(one -> one.getMethodsCondition().getMethods().stream()
                        .filter(WRITES::contains)
                        .flatMap(method -> one.getPatternValues().stream()
                                .filter(path -> path.startsWith(below))
                                .map(path -> method + " " + path)))
                .distinct()
                .sorted()
                .toList();
    }
}
