package shanyrak.query.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.citation.Citation.Happened;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Today;
import shanyrak.query.reading.DatesInWords;
import shanyrak.query.reading.ThisServer;
import shanyrak.query.timeline.EntryCard;
import shanyrak.query.timeline.FacetsInWords;
import shanyrak.query.timeline.FacetsInWords.Choice;
import shanyrak.query.timeline.TimelineEntry;
import shanyrak.query.timeline.TimelineFilter;

/** Makes citations in the reader's language. */
@Component("cite")
class Citations {

    private static final Pattern CERTAIN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?");
    private static final int TELLING = 8;

    private final MessageSource messages;
    private final DatesInWords dates;
    private final FacetsInWords facets;
    private final Today today;

    Citations(MessageSource messages, DatesInWords dates, FacetsInWords facets, Today today) {
        this.messages = messages;
        this.dates = dates;
        this.facets = facets;
        this.today = today;
    }

    /** What the page of an entry shows. */
    public String plain(Campaign campaign, EntryCard card, long position, Locale reader) {
        return entry(campaign, card, position, ThisServer.here(), reader).plain();
    }

    /**
     * Of an entry in one of its versions.
     *
     * @param position from which the version held
     */
    Citation entry(Campaign campaign, EntryCard card, long position, ThisServer server, Locale reader) {
        TimelineEntry entry = card.entry();
        String title = say(reader, "cite.title", card.heading(), card.date());
        String path = "/campaigns/" + entry.campaign() + "/entries/" + entry.entry() + "?asOf=" + position;
        return new Making(reader, campaign, server.address(path), position)
                .citation(
                        "shanyrak-" + entry.entry().toString().substring(0, TELLING) + "-v" + entry.version(),
                        marked(title, entry, reader),
                        new Happened(
                                entry.earliest(),
                                entry.latest(),
                                !CERTAIN.matcher(entry.when()).matches()),
                        entry.version(),
                        entry.updated(),
                        fate(entry, reader));
    }

    /**
     * Of a search, as a timeline or as totals.
     *
     * @param list {@code timeline} or {@code totals}
     * @param day of the position; null where there is none
     */
    Citation search(
            Campaign campaign,
            String list,
            TimelineFilter filter,
            Map<Integer, String> offices,
            long position,
            @Nullable LocalDate day,
            ThisServer server,
            Locale reader) {
        List<Choice> chosen = facets.chosen(filter, offices, reader);
        String name = say(reader, "cite." + list);
        String title = chosen.isEmpty()
                ? name
                : say(
                        reader,
                        "cite.search",
                        name,
                        chosen.stream()
                                .map(choice -> say(reader, "cite.choice", choice.label(), choice.text()))
                                .collect(Collectors.joining("; ")));
        String path = "/campaigns/" + campaign.campaign() + "/" + list + filter.with("asOf", Long.toString(position));
        return new Making(reader, campaign, server.address(path), position)
                .citation(key(campaign, list, filter, position), title, null, null, day, null);
    }

    private static String key(Campaign campaign, String list, TimelineFilter filter, long position) {
        String key = "shanyrak-" + campaign.campaign() + "-" + list + "-p" + position;
        return filter.isSet() ? key + "-" + checksum(filter.chosen().toString()) : key;
    }

    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    private String marked(String title, TimelineEntry entry, Locale reader) {
        return switch (entry.standing()) {
            case "retracted", "disputed" -> say(reader, "cite.title." + entry.standing(), title);
            default -> title;
        };
    }

    /** Why an entry no longer counts, or may not hold; null where it stands. */
    private @Nullable String fate(TimelineEntry entry, Locale reader) {
        if (entry.retracted() != null) {
            return say(reader, "cite.retracted", say(reader, "retraction." + Kebab.constant(entry.retracted())));
        }
        return entry.standing().equals("disputed") ? say(reader, "cite.disputed") : null;
    }

    private String say(Locale reader, String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    /** What all citations of one campaign have in common. */
    private final class Making {

        private final Locale reader;
        private final String author;
        private final URI address;
        private final long position;

        Making(Locale reader, Campaign campaign, String address, long position) {
            String title = OneLine.of(campaign.titleIn(reader).words());
            this.reader = reader;
            this.author = title.isEmpty() ? campaign.campaign() : title;
            this.address = URI.create(address);
            this.position = position;
        }

        Citation citation(
                String key,
                String words,
                @Nullable Happened happened,
                @Nullable Integer version,
                @Nullable LocalDate issued,
                @Nullable String fate) {
            LocalDate accessed = today.inUtc();
            String title = OneLine.of(words);
            String state = version == null
                    ? say(reader, "cite.position", Long.toString(position))
                    : say(reader, "cite.version", version.toString(), Long.toString(position));
            String note = fate == null ? state : say(reader, "cite.note", state, fate);
            String publisher = say(reader, "layout.name");
            return new Citation(
                    key,
                    author,
                    publisher,
                    title,
                    happened,
                    version,
                    position,
                    issued,
                    accessed,
                    address,
                    reader.toLanguageTag(),
                    note,
                    say(
                            reader,
                            "cite.plain",
                            author,
                            title,
                            publisher,
                            note,
                            address.toASCIIString(),
                            dates.day(accessed, reader)));
        }
    }
}
