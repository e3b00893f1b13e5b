package shanyrak.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.unit.DataSize;

/**
 * That an address takes larger bodies than others, such as files.
 *
 * @param path a pattern of paths
 */
public record LargerBody(String path, DataSize limit) {

    boolean matches(HttpServletRequest request) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path).matches(request);
    }
}
