package shanyrak.query.limits;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shanyrak.web.SignedIn;
import shanyrak.web.limit.Buckets.Taken;

/** Counts what is read of the query side's addresses. Nothing of it is logged. */
@Component
class LimitReading implements HandlerInterceptor, MeterBinder {

    private static final String DESCRIPTION = "/openapi.json";

    private final Limits limits;
    private final Readers readers;
    private final ProxyNotice proxies;
    private final LongAdder refused = new LongAdder();

    LimitReading(Limits limits, Readers readers, ProxyNotice proxies) {
        this.limits = limits;
        this.readers = readers;
        this.proxies = proxies;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("shanyrak.reads.refused", refused, LongAdder::sum)
                .description("Reads that were refused because one reader made too many")
                .register(registry);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (limits.isSet() && isCounted(request, handler)) {
            proxies.look(request);
            count(take(request), response);
        }
        return true;
    }

    private void count(Taken taken, HttpServletResponse response) {
        response.setHeader("RateLimit-Policy", limits.policy());
        response.setHeader("RateLimit", "\"reads\";r=" + taken.left() + ";t=" + Seconds.of(taken.full()));
        if (taken.isRefused()) {
            refused.increment();
            throw new TooManyReads(Seconds.of(taken.retry()));
        }
    }

    private Taken take(HttpServletRequest request) {
        int reads = isExport(request.getServletPath()) ? limits.export() : 1;
        return SignedIn.current()
                .map(person -> readers.take(person.account(), reads))
                .orElseGet(() -> readers.take(request.getRemoteAddr(), reads));
    }

    private static boolean isCounted(HttpServletRequest request, Object handler) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && handler instanceof HandlerMethod method
                && (isOfTheQuerySide(method) || isDescription(request));
    }

    static boolean isOfTheQuerySide(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("shanyrak.query.");
    }

    private static boolean isDescription(HttpServletRequest request) {
        return request.getServletPath().equals(DESCRIPTION);
    }

    /** A file is named with an extension, as in {@code timeline.csv}. */
    private static boolean isExport(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/') && !path.equals(DESCRIPTION);
    }
}
