package shanyrak.query.card;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.Parameters;

/** Which card. */
record CardParameters(
        @Parameter(
                description =
                        "The page that the card is for: campaign (the default), timeline, totals, pressure, map or"
                                + " appeal",
                example = "timeline")
        @Nullable
        String page) {

    CardPage read(Parameters asked) {
        CardPage read = asked.read("page", page, "NoCardOfThis", text -> Kebab.parse(CardPage.class, text));
        return read == null ? CardPage.CAMPAIGN : read;
    }
}
