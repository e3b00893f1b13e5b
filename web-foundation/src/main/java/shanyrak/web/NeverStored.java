package shanyrak.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/** An answer to a signed-in person: whatever caching a page asks for, nothing of it is stored. */
final class NeverStored extends OnCommittedResponseWrapper {

    NeverStored(HttpServletResponse response) {
        super(response);
    }

    void forbidStoring() {
        if (!isCommitted()) {
            onResponseCommitted();
        }
    }

    @Override
    protected void onResponseCommitted() {
        setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
