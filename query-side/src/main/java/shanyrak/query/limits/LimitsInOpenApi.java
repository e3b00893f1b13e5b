package shanyrak.query.limits;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says of all reading that it is limited. */
@Component
class LimitsInOpenApi implements OperationCustomizer {

    private static final List<String> COUNTED = List.of("200", "304", "429");

    private final Limits limits;

    LimitsInOpenApi(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (limits.isSet() && LimitReading.isOfTheQuerySide(method)) {
            describe(operation.getResponses());
        }
        return operation;
    }

    private void describe(ApiResponses responses) {
        responses.addApiResponse("429", new ApiResponse());
        for (String status : COUNTED) {
            responses
                    .computeIfAbsent(status, _ -> new ApiResponse())
                    .addHeaderObject(
                            "RateLimit",
                            header("Reads that are left (r), and seconds until all are there again (t)")
                                    .example("\"reads\";r=%d;t=1".formatted(limits.burst() - 1)))
                    .addHeaderObject(
                            "RateLimit-Policy",
                            header(
                                            "Reads that one reader may make at once (q), and seconds in which they are given anew (w)")
                                    .example(limits.policy()));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
