package shanyrak.query.reading;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes records of {@link FromAddress} parameters. Spring's own way reads the annotations of every component anew for every
 * request, which took more than half of the time of an answer that is kept.
 */
final class AddressRecords implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, Maker> makers = new ConcurrentHashMap<>();

    /** The canonical constructor, as it takes an array. */
    private record Maker(List<String> names, MethodHandle constructor) {

        static Maker of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            if (Stream.of(types).anyMatch(it -> it != String.class)) {
                throw new IllegalStateException(type + " has components that are no texts");
            }
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Maker(
                        Stream.of(components).map(RecordComponent::getName).toList(),
                        MethodHandles.lookup()
                                .unreflectConstructor(constructor)
                                .asSpreader(Object[].class, types.length)
                                .asType(MethodType.methodType(Object.class, Object[].class)));
            } catch (ReflectiveOperationException noRecord) {
                throw new IllegalStateException(noRecord);
            }
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(FromAddress.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Maker maker = makers.computeIfAbsent(parameter.getParameterType(), Maker::of);
        Object[] values =
                maker.names().stream().map(name -> value(request, name)).toArray();
        try {
            return maker.constructor().invokeExact(values);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    private static @Nullable String value(NativeWebRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? null : String.join(",", values);
    }
}
