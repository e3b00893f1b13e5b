package shanyrak.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the reader's language: model attribute {@code errors} of {@code form.html}. */
public record FormErrors(List<Sentence> all) {

    /** The field that a sentence is about (none: the whole), the rule's name, and the sentence. */
    public record Sentence(
            @Schema(types = {"string", "null"}) @Nullable String field, String rule, String message) {}

    public boolean on(String field) {
        return all.stream().anyMatch(sentence -> field.equals(sentence.field()));
    }

    public String of(String field) {
        return all.stream()
                .filter(sentence -> field.equals(sentence.field()))
                .map(Sentence::message)
                .collect(Collectors.joining(" "));
    }
}
