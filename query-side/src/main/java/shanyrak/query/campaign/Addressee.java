package shanyrak.query.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An office that protests go to, with its channels.
 *
 * @param addressee its number, from 1
 * @param answerWithin days within which it can be expected to answer; absent where nobody said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Addressee(
        int addressee,
        @Nullable String office,
        @Nullable String post,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String website,
        @Nullable Integer answerWithin) {}
