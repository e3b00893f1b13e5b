package shanyrak.log;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Lets a serializer read Axon's tokens again. Axon 4.13.0 writes what is within a {@code ReplayToken} with its class, and
 * refuses that class when it reads: a processor that is stopped during its first catching up would not start again.
 */
public final class ReadableTokens implements Jackson3SerializerCustomizer {

    @Override
    public void accept(JsonMapper.Builder json) {
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }
}
