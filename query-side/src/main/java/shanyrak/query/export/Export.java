package shanyrak.query.export;

import java.net.URI;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Campaign;
import shanyrak.query.campaign.Demand;
import shanyrak.query.timeline.TimelineEntry;

/**
 * What a search found, to be written once.
 *
 * @param search the absolute address of the timeline's page, with its query
 * @param total how many entries there are in all
 * @param updated the day on which the last change of any of the entries was recorded; where there are none, the day of
 *     the position
 * @param page where the other pages are, if this is one of several; null if all that was found is in it
 * @param entries in the order of the timeline
 */
public record Export(
        Campaign campaign,
        List<Addressee> addressees,
        List<Demand> demands,
        URI search,
        Identity identity,
        Locale reader,
        long total,
        LocalDate updated,
        @Nullable Page page,
        Iterator<TimelineEntry> entries) {

    private static final String AS_OF = "asOf=";

    /** The other pages, by their absolute addresses in the same format. */
    public record Page(URI self, URI first, @Nullable URI next) {

        /** @param cursor where the next page begins; null on the last one */
        static Page of(Addresses addresses, FileType type, long position, @Nullable String cursor) {
            return new Page(
                    addresses.self(type),
                    addresses.first(type),
                    cursor == null ? null : addresses.next(type, position, cursor));
        }

        boolean isAll() {
            return next == null && self.equals(first);
        }
    }

    /** The campaign's addressees by their number. */
    Map<Integer, String> offices() {
        return addressees.stream()
                .filter(addressee -> addressee.office() != null)
                .collect(Collectors.toMap(Addressee::addressee, addressee -> String.valueOf(addressee.office())));
    }

    /** The page of an entry. */
    String page(UUID entry) {
        return search.resolve("entries/" + entry).toASCIIString();
    }

    /** The address of this export itself. */
    String address(FileType format) {
        return addressOf(search.getRawPath() + "." + format.extension(), search.getRawQuery());
    }

    /** The address of the page of this export that this is. */
    String self(FileType type) {
        return page == null ? address(type) : page.self().toASCIIString();
    }

    /** The address of the search as it stood at this position. */
    String asOf() {
        return addressOf(
                search.getRawPath(),
                Stream.concat(choices(), Stream.of(AS_OF + identity.position())).collect(Collectors.joining("&")));
    }

    /** What tells the search from others of this campaign, whatever its state. */
    Optional<String> chosen() {
        return Optional.of(choices().collect(Collectors.joining("&"))).filter(query -> !query.isEmpty());
    }

    private Stream<String> choices() {
        return Stream.of(Objects.requireNonNullElse(search.getRawQuery(), "").split("&"))
                .filter(choice -> !choice.isEmpty() && !choice.startsWith(AS_OF));
    }

    private String addressOf(String path, @Nullable String query) {
        return search.resolve(query == null ? path : path + "?" + query).toASCIIString();
    }
}
