package shanyrak.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each operation the example that {@code openapi/*.json} has for it. The examples of writing tell one story in their
 * order, which can be played: the ids that a request mentions are those that an earlier one was answered with.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Examples implements OpenApiCustomizer {

    private static final String FILES = "classpath*:openapi/*.json";

    private final Map<String, Described> parameters = new HashMap<>();
    private final Map<String, Example> requests = new HashMap<>();

    /** What a file says: each parameter once, and requests, of which the first to an operation is its example. */
    record Examined(Map<String, Described> parameters, List<Example> requests) {}

    record Described(String description, Object example) {}

    /**
     * A request and its answer.
     *
     * @param request method and address, such as {@code GET /api/campaigns/{campaign}}
     * @param with what stands for the address's variables
     * @param as who sends it, if it takes a second person
     * @param form the parts of a form that says the same as the body, where an address takes either
     * @param answers by media type, of an address that answers in several
     */
    record Example(
            String request,
            @Nullable Map<String, Object> with,
            @Nullable String as,
            @Nullable Object body,
            @Nullable Object form,
            @Nullable Object answer,
            @Nullable Map<String, Object> answers) {}

    Examples(ResourcePatternResolver resources, JsonMapper json) {
        try {
            for (Resource file : resources.getResources(FILES)) {
                read(file, json);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Resource file, JsonMapper json) throws IOException {
        try (InputStream text = file.getInputStream()) {
            Examined examined = json.readValue(text, Examined.class);
            parameters.putAll(examined.parameters());
            examined.requests().forEach(example -> requests.putIfAbsent(example.request(), example));
        }
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> complete(operation, requests.get(method + " " + path))));
    }

    private void complete(Operation operation, @Nullable Example example) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, example));
        }
        if (example == null) {
            return;
        }
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .forEach((type, content) -> content.setExample(
                            type.equals(MediaType.MULTIPART_FORM_DATA_VALUE) ? example.form() : example.body()));
        }
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                show(response, example);
            }
        });
    }

    private static void show(ApiResponse response, Example example) {
        if (example.answers() != null) {
            response.setContent(typed(example.answers()));
        } else if (response.getContent() != null) {
            response.getContent().values().forEach(body -> body.setExample(example.answer()));
        }
    }

    private static Content typed(Map<String, Object> answers) {
        Content content = new Content();
        answers.forEach((type, answer) -> content.addMediaType(
                type,
                new io.swagger.v3.oas.models.media.MediaType()
                        .schema(answer instanceof String ? new StringSchema() : new ObjectSchema())
                        .example(answer)));
        return content;
    }

    private void describe(Parameter parameter, @Nullable Example example) {
        Described described = parameters.get(parameter.getName());
        if (described != null) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(described.description());
            }
            if (parameter.getExample() == null) {
                parameter.setExample(described.example());
            }
        }
        if (example != null && example.with() != null && example.with().containsKey(parameter.getName())) {
            parameter.setExample(example.with().get(parameter.getName()));
        }
        if (isText(parameter)) {
            parameter.setExample(Objects.toString(parameter.getExample(), null));
        }
    }

    /** What is given as text in an annotation springdoc takes for a number where it looks like one. */
    private static boolean isText(Parameter parameter) {
        return parameter.getSchema() != null
                && parameter.getSchema().getTypes() != null
                && parameter.getSchema().getTypes().contains("string");
    }
}
