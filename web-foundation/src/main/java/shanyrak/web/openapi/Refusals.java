package shanyrak.web.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import shanyrak.web.BrokenRule;
import shanyrak.web.Problem;
import shanyrak.web.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Says of each operation how it can be refused, in the words that are used then. */
@Component
class Refusals implements OpenApiCustomizer {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final List<Integer> WAIT = List.of(429, 503);

    private final Problems problems;
    private final JsonMapper json;

    Refusals(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(document.getComponents()::addSchemas);
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                usual(path, method, operation).forEach(status -> refuse(operation, method, status))));
    }

    /** Those that come from what all operations share, and those that an operation names itself. */
    private static SortedSet<Integer> usual(String path, HttpMethod method, Operation operation) {
        SortedSet<Integer> all = new TreeSet<>(List.of(400, 503));
        operation.getResponses().keySet().stream()
                .filter(status -> status.matches("[45]\\d\\d"))
                .map(Integer::valueOf)
                .forEach(all::add);
        if (path.contains("{")) {
            all.add(404);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(List.of(413, 415, 422));
        }
        if (operation.getSecurity() != null && method != HttpMethod.GET) {
            all.addAll(List.of(401, 403));
        }
        return all;
    }

    private void refuse(Operation operation, HttpMethod method, int status) {
        ApiResponse response =
                operation.getResponses().computeIfAbsent(Integer.toString(status), _ -> new ApiResponse());
        Problem problem = problem(operation, method, status);
        if (response.getDescription() == null || response.getDescription().isBlank()) {
            response.setDescription(problem.title());
        }
        response.setContent(new Content()
                .addMediaType(
                        PROBLEM_JSON,
                        new MediaType()
                                .schema(new Schema<>().$ref("Problem"))
                                .example(json.convertValue(problem, Object.class))));
        if (WAIT.contains(status)) {
            response.addHeaderObject(
                    "Retry-After",
                    new Header()
                            .description("Seconds to wait before trying again")
                            .schema(new IntegerSchema())
                            .example(1));
        }
    }

    private Problem problem(Operation operation, HttpMethod method, int status) {
        List<BrokenRule> broken = broken(operation, method, status);
        HttpStatus meaning = HttpStatus.valueOf(status);
        return broken.isEmpty() ? problems.of(meaning) : problems.of(meaning, broken);
    }

    private static List<BrokenRule> broken(Operation operation, HttpMethod method, int status) {
        boolean reads = method == HttpMethod.GET;
        return switch (status) {
            case 400 ->
                List.of(
                        reads
                                ? BrokenRule.at("knid", "UnknownParameter", "knid")
                                : BrokenRule.at(firstField(operation), "WrongType", firstField(operation)));
            case 410 -> List.of(BrokenRule.of("LinkNoLongerWorks"));
            case 422 -> List.of(BrokenRule.at(firstField(operation), "Missing"));
            case 429 -> List.of(BrokenRule.of(reads ? "TooManyReads" : "TooManyAttempts", 1));
            case 503 -> List.of(reads ? BrokenRule.of("NotYetReached", 42) : BrokenRule.of("LogIsBusy"));
            default -> List.of();
        };
    }

    /** Of the example of what is sent. */
    private static String firstField(Operation operation) {
        if (operation.getRequestBody() == null) {
            return "token";
        }
        return operation.getRequestBody().getContent().values().stream()
                .map(MediaType::getExample)
                .filter(Map.class::isInstance)
                .flatMap(example -> ((Map<?, ?>) example).keySet().stream())
                .map(Object::toString)
                .findFirst()
                .orElse("?");
    }
}
