package shanyrak.query.selfreports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.query.platform.Kebab;
import shanyrak.query.reading.BadQuery;
import shanyrak.query.reading.Parameters;
import shanyrak.web.BrokenRule;

/**
 * What an editor has chosen, as the address has it: empty is everything.
 *
 * @param preview whether to show which reports these are
 */
record Chosen(
        @Nullable String reportedFrom,
        @Nullable String reportedUntil,
        @Nullable String channel,
        @Nullable String country,
        @Nullable String addressee,
        @Nullable String preview) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    boolean isPreview() {
        return preview != null;
    }

    /** @throws BadQuery if any of it cannot be understood */
    SelfReportCriteria through(long position) {
        Parameters asked = new Parameters();
        var criteria = new SelfReportCriteria(
                position,
                asked.read("reportedFrom", reportedFrom, "NotADay", Chosen::day),
                asked.read("reportedUntil", reportedUntil, "NotADay", Chosen::day),
                channel(asked),
                country(asked),
                asked.read("addressee", addressee, "NotAnAddressee", Chosen::number));
        asked.check();
        return criteria;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private @Nullable Channel channel(Parameters asked) {
        for (Channel one : Channel.values()) {
            if (Kebab.of(one).equals(channel)) {
                return one;
            }
        }
        if (given(channel) != null) {
            asked.refuse(BrokenRule.at("channel", "NotOneOf", channels()));
        }
        return null;
    }

    private static String channels() {
        return String.join(
                ", ", List.of(Channel.values()).stream().map(Kebab::of).toList());
    }

    private @Nullable String country(Parameters asked) {
        String code = given(country);
        if (code != null && !COUNTRIES.contains(code)) {
            asked.refuse(BrokenRule.at("country", "CountryUnknown", code));
        }
        return code;
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
