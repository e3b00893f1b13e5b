package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/**
 * Pages name static files with a digest of what is in them, also the pages that filters write. Such a file never changes, and a
 * browser may keep it.
 */
final class VersionedFiles extends ResourceUrlEncodingFilter {

    private static final Pattern VERSIONED = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final String FOR_EVER = "max-age=31536000, public, immutable";

    private final ResourceUrlProvider addresses;

    VersionedFiles(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilter(request, response, (encoding, answer) -> {
            name(encoding);
            chain.doFilter(encoding, isVersioned(encoding) ? new Kept((HttpServletResponse) answer) : answer);
        });
    }

    /** What answers later refuses an address that cannot be read; until then files are called by their plain names. */
    private void name(ServletRequest request) {
        try {
            request.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, addresses);
        } catch (IllegalArgumentException _) {
            request.removeAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR);
        }
    }

    private static boolean isVersioned(ServletRequest request) {
        return VERSIONED.matcher(((HttpServletRequest) request).getRequestURI()).matches();
    }

    /** An error at such an address says that it must not be stored, and that stands. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            boolean keeps = name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && value.startsWith("max-age=");
            super.setHeader(name, keeps ? FOR_EVER : value);
        }
    }
}
