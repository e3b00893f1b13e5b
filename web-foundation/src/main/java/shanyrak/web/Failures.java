package shanyrak.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What a failure means to whoever sent the request: a status and the rules that were broken.
 *
 * @param broken empty when the status says it all
 */
record Failures(HttpStatusCode status, List<BrokenRule> broken) {

    static Failures of(Throwable failure) {
        var refused = cause(failure, Refused.class);
        if (refused != null) {
            return new Failures(refused.status(), refused.broken());
        }
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mismatch -> badRequest("WrongType", mismatch.getName());
            case TypeMismatchException mismatch
            when mismatch.getPropertyName() != null -> badRequest("WrongType", mismatch.getPropertyName());
            case MissingServletRequestParameterException missing ->
                badRequest("FieldMissing", missing.getParameterName());
            case MissingRequestValueException missing -> new Failures(HttpStatus.BAD_REQUEST, List.of());
            case BindingResult form -> new Failures(HttpStatus.UNPROCESSABLE_CONTENT, wrongTypes(form));
            case InvalidParameterException unreadable ->
                new Failures(HttpStatusCode.valueOf(unreadable.getErrorCode()), List.of());
            case MaxUploadSizeExceededException _ -> new Failures(HttpStatus.CONTENT_TOO_LARGE, List.of());
            case MultipartException _ ->
                new Failures(HttpStatus.BAD_REQUEST, List.of(BrokenRule.of("UploadUnreadable")));
            case MissingServletRequestPartException missing -> badRequest("FieldMissing", missing.getRequestPartName());
            case RequestRejectedException _ -> new Failures(HttpStatus.BAD_REQUEST, List.of());
            case ErrorResponse known -> new Failures(known.getStatusCode(), List.of());
            default -> new Failures(HttpStatus.INTERNAL_SERVER_ERROR, List.of());
        };
    }

    private static Failures unreadable(HttpMessageNotReadableException failure) {
        return switch (cause(failure, JacksonException.class)) {
            case null -> new Failures(HttpStatus.BAD_REQUEST, List.of(BrokenRule.of("BodyMissing")));
            case UnrecognizedPropertyException unknown -> badRequest("UnknownField", path(unknown));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() -> badRequest(missing(mismatch), path(mismatch));
            case StreamReadException malformed -> malformed();
            case DatabindException unfitting
            when !unfitting.getPath().isEmpty() -> badRequest("WrongType", path(unfitting));
            default -> malformed();
        };
    }

    /** Jackson has no type of its own for a primitive that is left out; null there is the same. */
    private static String missing(MismatchedInputException mismatch) {
        return Objects.requireNonNullElse(mismatch.getOriginalMessage(), "").startsWith("Cannot map `null`")
                ? "FieldMissing"
                : "WrongType";
    }

    private static Failures malformed() {
        return new Failures(HttpStatus.BAD_REQUEST, List.of(BrokenRule.of("MalformedJson")));
    }

    private static Failures badRequest(String rule, @Nullable String field) {
        var name = Objects.requireNonNullElse(field, "?");
        return new Failures(HttpStatus.BAD_REQUEST, List.of(BrokenRule.at(name, rule, name)));
    }

    private static List<BrokenRule> wrongTypes(BindingResult form) {
        return form.getFieldErrors().stream()
                .map(FieldError::getField)
                .map(field -> BrokenRule.at(field, "WrongType", field))
                .toList();
    }

    private static String path(DatabindException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        var seen = new ArrayList<Throwable>();
        for (Throwable one = failure; one != null && !seen.contains(one); one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
            seen.add(one);
        }
        return null;
    }
}
