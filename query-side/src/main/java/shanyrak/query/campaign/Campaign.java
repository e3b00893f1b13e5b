package shanyrak.query.campaign;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.query.reading.Said;

/**
 * A campaign as it presents itself. Texts are by language: {@code en}, {@code ru}, {@code kk}, those there are.
 *
 * @param country ISO 3166-1 alpha-2
 * @param open whether new entries can be logged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Campaign(
        @Schema(example = "shanyrak") String campaign,

        @Schema(example = "{\"en\":\"Defend the Shanyrak residents\"}")
        Map<String, String> title,

        Map<String, String> summary,

        @Schema(example = "KZ", description = "ISO 3166-1 alpha-2")
        String country,

        @Nullable String town,
        @Nullable String venue,
        @Nullable String moreInformation,
        boolean open,
        @Nullable String closingReason,
        @Nullable Appeal appeal) {

    /**
     * What the public is asked to do.
     *
     * @param copiesTo the mail address that collects copies of protests
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Appeal(
            Map<String, String> words, @Nullable String copiesTo) {

        public Said wordsIn(Locale reader) {
            return Said.in(reader, words);
        }
    }

    public Said titleIn(Locale reader) {
        return Said.in(reader, title);
    }

    public Said summaryIn(Locale reader) {
        return Said.in(reader, summary);
    }

    /** The web address of more information, or null where it is none that a browser should follow. */
    @JsonIgnore
    public @Nullable String getSafeMoreInformation() {
        return moreInformation != null && moreInformation.matches("https?://\\S+") ? moreInformation : null;
    }
}
