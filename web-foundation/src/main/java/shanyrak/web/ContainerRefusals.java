package shanyrak.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Words for programs what the container refuses before the application hears of it, such as an address with {@code %00}. */
final class ContainerRefusals extends ErrorReportValve {

    private static final int REFUSED = 400;

    private final Problems problems;
    private final JsonMapper json;

    ContainerRefusals(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < REFUSED || response.getContentWritten() > 0 || !isApi(request)) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream()
                    .write(json.writeValueAsBytes(problems.of(HttpStatusCode.valueOf(response.getStatus()))));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isApi(Request request) {
        return request.getRequestURI() != null && request.getRequestURI().startsWith("/api/");
    }
}
