package shanyrak.query.selfreports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shanyrak.events.selfreport.SelfReportCriteria;

/** Which reports of a campaign are meant. A preview and a decision ask the same, and so mean the same reports. */
record Criteria(String campaign, SelfReportCriteria of) {

    /** What a report must fulfil; its parameters are those of {@link #parameters()}. */
    static final String CONDITION = """
            campaign = :campaign AND position <= :through
            AND (cast(:from AS date) IS NULL OR reported_on >= cast(:from AS date))
            AND (cast(:until AS date) IS NULL OR reported_on <= cast(:until AS date))
            AND (cast(:channel AS text) IS NULL OR channel = cast(:channel AS text))
            AND (cast(:country AS text) IS NULL OR country = cast(:country AS text))
            AND (cast(:addressee AS integer) IS NULL OR addressee = cast(:addressee AS integer))
            """;

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("campaign", campaign);
        parameters.put("through", of.through());
        parameters.put("from", text(of.reportedFrom()));
        parameters.put("until", text(of.reportedUntil()));
        parameters.put("channel", of.channel() == null ? null : of.channel().name());
        parameters.put("country", of.country());
        parameters.put("addressee", of.addressee());
        return parameters;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
