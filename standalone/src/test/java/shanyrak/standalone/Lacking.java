package shanyrak.standalone;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks through an OpenAPI document and notes what a programmer would miss in it. */
final class Lacking {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Set<String> WITHOUT_EXAMPLE = Set.of("application/zip", "application/pdf");
    private static final List<String> OF_READING =
            List.of("Shanyrak-Position", "Shanyrak-Incomplete", "ETag", "RateLimit", "RateLimit-Policy");

    private final JsonNode document;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Lacking(JsonNode document) {
        this.document = document;
    }

    static List<String> in(JsonNode document) {
        Lacking lacking = new Lacking(document);
        lacking.walk();
        return lacking.notes;
    }

    private void walk() {
        need("info", document.at("/info"), "title", "description", "version", "license");
        need("license", document.at("/info/license"), "name", "identifier");
        note(document.at("/info").has("contact"), "info: a contact, which would be a person’s");
        note(!document.get("servers").toString().contains("{\"url\":\"/\","), "servers: none that is relative");
        walkTags();
        for (String scheme : document.at("/components/securitySchemes").propertyNames()) {
            need(scheme, document.at("/components/securitySchemes/" + scheme), "type", "scheme", "description");
        }
        for (String schema : document.at("/components/schemas").propertyNames()) {
            note(schema.contains("."), "schema " + schema + ": shares its simple name with another");
        }
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> walk(
                                path.getKey(),
                                operation.getKey(),
                                operation.getValue(),
                                path.getKey() + " " + operation.getKey())));
        walkReferences(document);
    }

    private void walkTags() {
        Set<String> names = new HashSet<>();
        for (JsonNode tag : document.path("tags")) {
            need("tag", tag, "name", "description");
            note(!names.add(tag.path("name").asString()), "tag " + tag.path("name") + ": twice");
        }
    }

    private void walk(String path, String method, JsonNode operation, String at) {
        need(at, operation, "summary", "tags", "operationId", "responses");
        note(!ids.add(operation.path("operationId").asString()), at + ": an operationId of its own");
        for (JsonNode tag : operation.path("tags")) {
            note(!document.path("tags").toString().contains("\"name\":" + tag), at + ": declaration of tag " + tag);
        }
        for (JsonNode parameter : operation.path("parameters")) {
            String which = at + " parameter " + parameter.path("name").asString();
            need(which, parameter, "description", "schema");
            needExample(which, parameter);
        }
        if (operation.has("requestBody")) {
            walkContent(at + " body", operation.get("requestBody"));
        }
        operation.get("responses").properties().forEach(response -> walkResponse(at, response));
        if (method.equals("get")) {
            walkReading(at, operation);
        } else {
            walkWriting(path, at, operation);
        }
    }

    private void walkResponse(String at, Map.Entry<String, JsonNode> response) {
        String which = at + " " + response.getKey();
        need(which, response.getValue(), "description");
        response.getValue().path("headers").properties().forEach(header -> {
            need(which + " header " + header.getKey(), header.getValue(), "description", "schema");
            needExample(which + " header " + header.getKey(), header.getValue());
        });
        if (response.getKey().matches("[45]..")) {
            walkProblem(which, response);
        } else if (response.getValue().has("content")) {
            walkContent(which, response.getValue());
        }
    }

    private void walkProblem(String at, Map.Entry<String, JsonNode> response) {
        JsonNode content = response.getValue().path("content");
        note(
                !content.propertyNames().equals(Set.of("application/problem+json")),
                at + ": problem+json, and nothing else");
        JsonNode example = content.path("application/problem+json").path("example");
        need(at + " example", example, "type", "title", "status", "detail");
        note(!example.path("status").asString().equals(response.getKey()), at + ": an example of this status");
        note(example.path("detail").asString().contains("refusal."), at + ": words for the example");
        if (Set.of("429", "503").contains(response.getKey())) {
            need(at, response.getValue().path("headers"), "Retry-After");
        }
    }

    private void walkContent(String at, JsonNode holder) {
        note(holder.path("content").isEmpty(), at + ": content");
        holder.path("content").properties().forEach(content -> {
            String which = at + " " + content.getKey();
            note(content.getKey().contains("*"), which + ": a concrete type");
            need(which, content.getValue(), "schema");
            if (!WITHOUT_EXAMPLE.contains(content.getKey())) {
                needExample(which, content.getValue());
            }
        });
    }

    private void walkReading(String at, JsonNode operation) {
        need(at, operation.get("responses"), "200", "304", "400", "429", "503");
        for (String header : OF_READING) {
            need(at + " 200", operation.at("/responses/200/headers"), header);
        }
        boolean paged = at.contains("/timeline ");
        note(paged && !operation.at("/responses/200/headers").has("Link"), at + ": Link");
        note(operation.has("security"), at + ": nobody has to sign in to read");
    }

    private void walkWriting(String path, String at, JsonNode operation) {
        need(at, operation.get("responses"), "400", "503");
        if (path.equals("/api/setup") || isForEverybody(path)) {
            note(operation.has("security"), at + ": nobody has to sign in for it");
            return;
        }
        need(at, operation, "security");
        need(at, operation.get("responses"), "401", "403");
        for (JsonNode requirement : operation.path("security")) {
            for (String scheme : requirement.propertyNames()) {
                need(at, document.at("/components/securitySchemes"), scheme);
            }
        }
        boolean command = operation.path("parameters").toString().contains("\"Idempotency-Key\"");
        if (command) {
            need(at, operation.get("responses"), "201", "409", "422");
            need(at + " 201", operation.at("/responses/201/headers"), "Location");
        }
    }

    private static boolean isForEverybody(String path) {
        return path.endsWith("/self-reports") || path.endsWith("/self-reports/challenges");
    }

    private void walkReferences(JsonNode node) {
        if (node.path("$ref").isString()) {
            String target = node.get("$ref").asString().substring(1);
            note(document.at(target).isMissingNode(), target + ", which something refers to");
        }
        node.forEach(this::walkReferences);
    }

    private void needExample(String at, JsonNode holder) {
        boolean shown = holder.has("example")
                || holder.has("examples")
                || holder.path("schema").has("example")
                || holder.path("schema").has("examples");
        note(!shown, at + ": example");
    }

    private void need(String at, JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode value = node.path(field);
            boolean said = value.isString() ? !value.asString().isBlank() : value.isValueNode() || !value.isEmpty();
            note(!said || value.isMissingNode(), at + ": " + field);
        }
    }

    private void note(boolean lacks, String what) {
        if (lacks) {
            notes.add(what);
        }
    }
}
