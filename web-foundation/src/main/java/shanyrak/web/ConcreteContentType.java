package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A body that says it is of {@code application/*} is of no type; Spring would take that for a failure of ours. */
final class ConcreteContentType extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (type(request).filter(type -> !type.isConcrete()).isPresent()) {
            throw new HttpMediaTypeNotSupportedException("a body of many types");
        }
        chain.doFilter(request, response);
    }

    /** None also where it cannot be read, which Spring answers by itself. */
    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType()).map(MediaType::parseMediaType);
        } catch (InvalidMediaTypeException _) {
            return Optional.empty();
        }
    }
}
