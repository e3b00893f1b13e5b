package shanyrak.query.timeline;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Standing;
import shanyrak.events.values.Precision;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.When;
import shanyrak.query.platform.Json;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.Words;
import shanyrak.query.timeline.Details.PublicPlace;

/** Entries as the public sees them, of events whose words are in the clear: for other packages' tests. */
public final class Told {

    private final EntryLogged event;
    private final Says says;
    private final Standing standing;
    private final boolean corrected;
    private final @Nullable String point;

    private Told(EntryLogged event, Says says, Standing standing, boolean corrected, @Nullable String point) {
        this.event = event;
        this.says = says;
        this.standing = standing;
        this.corrected = corrected;
        this.point = point;
    }

    public static Told of(EntryLogged event) {
        return new Told(event, Says.first(event.content()), Standing.REPORTED, false, null);
    }

    /** An entry that says this. */
    public static TimelineEntry saying(UUID entry, String details) {
        LocalDate day = LocalDate.parse("2006-04-13");
        return new TimelineEntry(
                entry,
                "shanyrak",
                "announcement",
                "solidarity",
                "2006-04-13",
                day,
                day,
                day,
                1,
                day,
                false,
                "reported",
                null,
                Json.read(details, Details.class));
    }

    /** The entry as another of its versions. */
    public static TimelineEntry again(TimelineEntry entry, int version, LocalDate updated) {
        return new TimelineEntry(
                entry.entry(),
                entry.campaign(),
                entry.kind(),
                entry.side(),
                entry.when(),
                entry.earliest(),
                entry.latest(),
                entry.recorded(),
                version,
                updated,
                entry.corrected(),
                entry.standing(),
                entry.retracted(),
                entry.details());
    }

    public Told ended(OutcomeEvent outcome) {
        return new Told(event, says.ended(outcome), standing, corrected, point);
    }

    public Told retracted(RetractionReason reason, Sealed explanation) {
        return new Told(event, says.retracted(reason, explanation), Standing.RETRACTED, corrected, point);
    }

    public Told merged(UUID into) {
        return new Told(event, says.merged(into), Standing.RETRACTED, corrected, point);
    }

    public Told corrected(Sealed why) {
        return new Told(event, says.because(why), standing, true, point);
    }

    public Told standing(Standing other) {
        return new Told(event, says, other, corrected, point);
    }

    /** @param latitudeAndLongitude of its place, which is shown as a district */
    public Told at(String latitudeAndLongitude) {
        return new Told(event, says, standing, corrected, latitudeAndLongitude);
    }

    public TimelineEntry entry(LocalDate recorded) {
        When when = event.content().facts().when();
        Says.Retraction retraction = says.retraction();
        return new TimelineEntry(
                event.entry(),
                event.campaign(),
                Kebab.of(event.content().kind()),
                Kebab.of(event.content().kind().side()),
                when.edtf(),
                when.earliest(),
                when.latest(),
                recorded,
                1,
                recorded,
                corrected,
                Kebab.of(standing),
                retraction == null ? null : Kebab.of(retraction.reason()),
                says.mayBeShown() ? details() : Details.NONE);
    }

    private Details details() {
        String opened = Json.write(Opening.open(says, says.agreed().collect(Collectors.toSet()), Words.inTheClear()));
        PublicPlace place = Json.read(opened, Details.class).place();
        Coordinates coordinates = Coordinates.snapped(point, Precision.DISTRICT);
        return place == null || coordinates == null
                ? Json.read(opened, Details.class)
                : Json.read(
                        Json.with(
                                opened,
                                "place",
                                new PublicPlace(place.country(), place.town(), place.venue(), coordinates, "district")),
                        Details.class);
    }
}
