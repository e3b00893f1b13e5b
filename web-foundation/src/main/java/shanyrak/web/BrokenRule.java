package shanyrak.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule that a request breaks.
 *
 * @param field the form field or JSON path it is about ({@code turnout.high}); none when it is about the whole
 * @param rule the rule's name; its sentence is the message {@code refusal.<rule>}
 * @param arguments what the sentence mentions
 */
public record BrokenRule(@Nullable String field, String rule, List<Object> arguments) {

    public BrokenRule {
        arguments = List.copyOf(arguments);
    }

    public static BrokenRule at(String field, String rule, Object... arguments) {
        return new BrokenRule(field, rule, List.of(arguments));
    }

    public static BrokenRule of(String rule, Object... arguments) {
        return new BrokenRule(null, rule, List.of(arguments));
    }
}
