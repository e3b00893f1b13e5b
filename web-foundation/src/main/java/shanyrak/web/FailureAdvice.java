package shanyrak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers whatever a controller throws. A controller's own {@code @ExceptionHandler} goes first. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FailureAdvice {

    private final ProblemAnswer answer;

    FailureAdvice(ProblemAnswer answer) {
        this.answer = answer;
    }

    /** Security's own exceptions belong to its filters, which know who is asking. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException failure) {
        throw failure;
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void theReaderIsGone() {}

    @ExceptionHandler(Throwable.class)
    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.fail(failure, request, response);
    }
}
