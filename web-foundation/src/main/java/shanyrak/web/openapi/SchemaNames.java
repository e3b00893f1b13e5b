package shanyrak.web.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that no two types share: of what is sent about campaigns, the record {@code Demand} of {@code CampaignBodies} is
 * {@code CampaignDemand}; of what is read, a demand is a {@code Demand}.
 */
final class SchemaNames extends TypeNameResolver {

    private static final String BODIES = "Bodies";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        String name = simple(type);
        return isFree(name, type) ? name : qualified(type);
    }

    private boolean isFree(String name, Class<?> type) {
        return named.computeIfAbsent(name, _ -> type) == type;
    }

    private String qualified(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        return isFree(name, type) ? name : type.getName().replace('$', '.');
    }

    private static String simple(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer == null || !outer.getSimpleName().endsWith(BODIES)) {
            return type.getSimpleName();
        }
        String subject = outer.getSimpleName().replace(BODIES, "");
        return type.getSimpleName().startsWith(subject) ? type.getSimpleName() : subject + type.getSimpleName();
    }
}
