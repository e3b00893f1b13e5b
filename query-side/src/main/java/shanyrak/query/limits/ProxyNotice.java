package shanyrak.query.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells whoever runs this, once, when all readers seem to come from one address because a proxy stands before it. */
@Component
class ProxyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyNotice.class);

    private final AtomicBoolean told;

    ProxyNotice(@Value("${server.forward-headers-strategy}") String strategy) {
        told = new AtomicBoolean(!strategy.equalsIgnoreCase("none"));
    }

    void look(HttpServletRequest request) {
        if (!told.get() && request.getHeader("X-Forwarded-For") != null && told.compareAndSet(false, true)) {
            LOG.warn("Requests come through a proxy, so all readers share one limit;"
                    + " --server.forward-headers-strategy=native tells them apart.");
        }
    }
}
