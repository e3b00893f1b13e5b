package shanyrak.command.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.When;
import shanyrak.web.BrokenRule;
import shanyrak.web.Languages;
import shanyrak.web.Refused;

/** Collects every rule that an input breaks, so that a person is told all of them at once. Not for use twice. */
public final class Checks {

    /** Control characters, half characters, and marks that make text read in another order than it is stored. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{IsNoncharacter_Code_Point}\\u202A-\\u202E\\u2066-\\u2069"
                    + "&&[^\\n\\r\\t]]");

    /**
     * What leaves no mark on the page: two texts that look alike would not be, and one could carry another unseen. No
     * word of English, Russian or Kazakh has any; joined emoji do, and are refused with them.
     */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFFA0"
                    + "&&[^\\u202A-\\u202E\\u2066-\\u2069]]");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final List<BrokenRule> broken;
    private final Clock clock;
    private final String prefix;

    public Checks(Clock clock) {
        this(new ArrayList<>(), clock, "");
    }

    private Checks(List<BrokenRule> broken, Clock clock, String prefix) {
        this.broken = broken;
        this.clock = clock;
        this.prefix = prefix;
    }

    /** The same checks for the fields of an inner object. */
    public Checks in(String field) {
        return new Checks(broken, clock, prefix + field + ".");
    }

    /** Notes that a field breaks a rule. */
    public void broken(String field, String rule, Object... arguments) {
        broken.add(BrokenRule.at(prefix + field, rule, arguments));
    }

    /** @throws Refused if any rule was broken */
    public void refuseIfBroken() {
        Refused.ifAny(broken);
    }

    /** Something must be given. */
    public boolean given(String field, @Nullable Object value) {
        boolean missing = value == null || value instanceof String text && Typed.text(text) == null;
        if (missing) {
            broken(field, "Missing");
        }
        return !missing;
    }

    /** Optional words of a person: readable and not too long. */
    public void words(String field, @Nullable String words, int longest) {
        if (words == null) {
            return;
        }
        int length = words.codePointCount(0, words.length());
        if (length > longest) {
            broken(field, "TooLong", longest, length);
        }
        if (UNREADABLE.matcher(words).find()) {
            broken(field, "Unreadable");
        }
        Matcher invisible = INVISIBLE.matcher(words);
        if (invisible.find()) {
            broken(field, "Invisible", "U+%04X".formatted(words.codePointAt(invisible.start())), invisible.start() + 1);
        }
    }

    /** Words that must be there. */
    public void requiredWords(String field, @Nullable String words, int longest) {
        if (given(field, words)) {
            words(field, words, longest);
        }
    }

    /** A list of words; none of them empty. */
    public void list(String field, @Nullable List<String> list, int most, int longest) {
        if (list == null) {
            return;
        }
        most(field, list, most);
        for (int at = 0; at < list.size(); at++) {
            requiredWords(field + "[" + at + "]", list.get(at), longest);
        }
    }

    public void most(String field, List<?> list, int most) {
        if (list.size() > most) {
            broken(field, "TooMany", most, list.size());
        }
    }

    /** The same in at least one of the languages. */
    public void languages(String field, @Nullable Map<String, String> texts, int longest) {
        if (texts == null || texts.isEmpty()) {
            broken(field, "Missing");
            return;
        }
        texts.forEach((language, words) -> {
            language(field + "." + language, language);
            requiredWords(field + "." + language, words, longest);
        });
    }

    public void language(String field, String language) {
        if (!Languages.PLANNED.contains(language)) {
            broken(field, "LanguageUnknown", language);
        }
    }

    /** An EDTF date of something that has happened, or will by tomorrow: it is tomorrow already further east. */
    public void happened(String field, @Nullable String edtf) {
        if (!given(field, edtf) || edtf == null) {
            return;
        }
        When when = date(field, edtf);
        if (when == null) {
            return;
        }
        LocalDate tomorrow = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1);
        if (when.earliest().isAfter(tomorrow) || endsAfter(edtf, tomorrow)) {
            broken(field, "InTheFuture");
        }
        if (when.earliest().isBefore(EARLIEST)) {
            broken(field, "TooLongAgo", EARLIEST.getYear());
        }
    }

    /** An optional EDTF date, which may lie ahead, though not too far. */
    public void dated(String field, @Nullable String edtf, int yearsAhead) {
        if (edtf == null || edtf.isBlank()) {
            return;
        }
        When when = date(field, edtf.strip());
        if (when == null) {
            return;
        }
        if (when.earliest()
                .isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusYears(yearsAhead))) {
            broken(field, "TooFarAhead", yearsAhead);
        }
        if (when.earliest().isBefore(EARLIEST)) {
            broken(field, "TooLongAgo", EARLIEST.getYear());
        }
    }

    /** A single day that has come: {@code 2006-04-13}. */
    public void day(String field, @Nullable String day) {
        if (!given(field, day) || day == null) {
            return;
        }
        try {
            LocalDate date = LocalDate.parse(day.strip());
            if (date.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1))) {
                broken(field, "InTheFuture");
            }
            if (date.isBefore(EARLIEST)) {
                broken(field, "TooLongAgo", EARLIEST.getYear());
            }
        } catch (DateTimeException _) {
            broken(field, "NotADay");
        }
    }

    /** An EDTF date. */
    public @Nullable When date(String field, String edtf) {
        try {
            return When.parse(edtf);
        } catch (DateTimeException _) {
            broken(field, "NotADate");
            return null;
        }
    }

    public void country(String field, @Nullable String country) {
        if (given(field, country) && !COUNTRIES.contains(country)) {
            broken(field, "CountryUnknown", String.valueOf(country));
        }
    }

    public void between(String field, @Nullable Number number, long least, long most) {
        if (number != null && (number.doubleValue() < least || number.doubleValue() > most)) {
            broken(field, "OutOfRange", least, most);
        }
    }

    /** Bounds of a count: neither is negative, and the lower one comes first. */
    public void bounds(String field, @Nullable Integer low, @Nullable Integer high, int most) {
        between(field + ".low", low, 0, most);
        between(field + ".high", high, 0, most);
        if (low != null && high != null && high < low) {
            broken(field + ".high", "HighBelowLow", low, high);
        }
    }

    /** One of the names of an enum, in lower-case kebab. */
    public <E extends Enum<E>> void oneOf(String field, @Nullable String name, Class<E> choices) {
        if (name != null && !Choices.names(choices).contains(name)) {
            broken(field, "NotOneOf", Choices.names(choices).stream().collect(Collectors.joining(", ")));
        }
    }

    /** A web address with http or https. */
    public void webAddress(String field, @Nullable String address, int longest) {
        if (address == null) {
            return;
        }
        words(field, address, longest);
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                broken(field, "NotAWebAddress");
            }
        } catch (URISyntaxException _) {
            broken(field, "NotAWebAddress");
        }
    }

    /** A written end of an interval may not lie ahead; the month or year that has begun may. */
    private static boolean endsAfter(String edtf, LocalDate tomorrow) {
        int slash = edtf.indexOf('/');
        String end = slash < 0 ? "" : edtf.substring(slash + 1);
        return !end.isEmpty() && !end.equals("..") && When.parse(end).earliest().isAfter(tomorrow);
    }
}
