package shanyrak.query.export;

import static shanyrak.query.export.Column.Type.ARRAY;
import static shanyrak.query.export.Column.Type.BOOLEAN;
import static shanyrak.query.export.Column.Type.DATE;
import static shanyrak.query.export.Column.Type.INTEGER;
import static shanyrak.query.export.Column.Type.NUMBER;
import static shanyrak.query.export.Column.Type.STRING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.entry.AnswerNature;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Medium;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.entry.Side;
import shanyrak.events.entry.Standing;
import shanyrak.query.campaign.Addressee;
import shanyrak.query.campaign.Demand;
import shanyrak.query.platform.Kebab;
import shanyrak.query.timeline.Coordinates;
import shanyrak.query.timeline.Details;
import shanyrak.query.timeline.Details.Ending;
import shanyrak.query.timeline.Details.Homes;
import shanyrak.query.timeline.Details.People;
import shanyrak.query.timeline.Details.PublicPlace;
import shanyrak.query.timeline.TimelineEntry;

/** The columns of each table, in their order. All that an entry can say has one. */
final class Columns {

    private Columns() {}

    /** @param about what is in the last columns, the same in every row */
    static List<Column<TimelineEntry>> ofEntries(Export what, About about) {
        return Stream.of(state(), where(), common(), particulars(), endings(), export(what, about))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<TimelineEntry>> state() {
        return List.of(
                entry("entry", STRING, TimelineEntry::entry).formatted("uuid").always(),
                entry("campaign", STRING, TimelineEntry::campaign).always(),
                entry("kind", STRING, TimelineEntry::kind)
                        .oneOf(names(Kind.values()))
                        .always(),
                entry("side", STRING, TimelineEntry::side)
                        .oneOf(names(Side.values()))
                        .always(),
                entry("when", STRING, TimelineEntry::when).always(),
                entry("earliest", DATE, TimelineEntry::earliest).always(),
                entry("latest", DATE, TimelineEntry::latest),
                entry("recorded", DATE, TimelineEntry::recorded),
                entry("updated", DATE, TimelineEntry::updated).always(),
                entry("version", INTEGER, TimelineEntry::version).always(),
                entry("corrected", BOOLEAN, TimelineEntry::corrected).always(),
                entry("standing", STRING, TimelineEntry::standing)
                        .oneOf(names(Standing.values()))
                        .always(),
                entry("retracted", STRING, TimelineEntry::retracted).oneOf(names(RetractionReason.values())),
                says("explanation", STRING, Details::explanation));
    }

    private static List<Column<TimelineEntry>> where() {
        return List.of(
                place("country", STRING, PublicPlace::country),
                place("town", STRING, PublicPlace::town),
                place("venue", STRING, PublicPlace::venue),
                point("latitude", Coordinates::latitude),
                point("longitude", Coordinates::longitude),
                place("precision", STRING, PublicPlace::precision).oneOf(List.of("district", "town", "country")));
    }

    private static List<Column<TimelineEntry>> common() {
        return List.of(
                says("organisers", ARRAY, Details::organisers),
                says("demands", ARRAY, Details::demands),
                says("note", STRING, Details::note),
                says("sources", ARRAY, Details::sources));
    }

    private static List<Column<TimelineEntry>> particulars() {
        List<Column<TimelineEntry>> all = new ArrayList<>();
        all.add(says("target", STRING, Details::target));
        people("turnout", Details::turnout, all);
        all.add(says("channel", STRING, Details::channel).oneOf(names(Channel.values())));
        all.add(says("addressee", INTEGER, Details::addressee));
        all.add(says("items", INTEGER, Details::items));
        all.add(says("to", STRING, Details::to));
        all.add(says("at", STRING, Details::at).formatted("uuid"));
        all.add(says("outlet", STRING, Details::outlet));
        all.add(says("medium", STRING, Details::medium).oneOf(names(Medium.values())));
        all.add(says("of", STRING, Details::of).formatted("uuid"));
        all.add(says("words", STRING, Details::words));
        all.add(says("language", STRING, Details::language));
        all.add(says("forces", ARRAY, Details::forces));
        all.add(says("against", STRING, Details::against));
        all.add(says("resisted_by", ARRAY, Details::resistedBy));
        people("resisters", Details::resisters, all);
        people("signatures", Details::signatures, all);
        all.add(says("action", STRING, Details::action));
        all.add(says("time", STRING, Details::time));
        people("people", Details::people, all);
        all.add(says("named", ARRAY, Details::named));
        all.add(says("charge", STRING, Details::charge));
        all.add(says("terms", STRING, Details::terms));
        all.add(says("court", STRING, Details::court));
        all.add(says("verdict", STRING, Details::verdict));
        all.add(says("after", STRING, Details::after).formatted("uuid"));
        all.add(part("homes_low", INTEGER, Details::homes, Homes::low));
        all.add(part("homes_high", INTEGER, Details::homes, Homes::high));
        all.add(says("nature", STRING, Details::nature).oneOf(names(AnswerNature.values())));
        all.add(says("answers", ARRAY, Details::answers));
        all.add(says("due", STRING, Details::due));
        all.add(says("by", STRING, Details::by));
        all.add(says("about", STRING, Details::about).formatted("uuid"));
        return all;
    }

    private static List<Column<TimelineEntry>> endings() {
        return List.of(
                ending("outcome", STRING, Ending::ended),
                ending("outcome_when", STRING, Ending::when),
                ending("outcome_homes_low", INTEGER, Ending::homesLow),
                ending("outcome_homes_high", INTEGER, Ending::homesHigh),
                ending("outcome_account", STRING, Ending::account),
                ending("outcome_held", STRING, Ending::held).formatted("uuid"),
                says("reason", STRING, Details::reason),
                says("day", STRING, Details::day),
                says("into", STRING, Details::into).formatted("uuid"));
    }

    private static List<Column<TimelineEntry>> export(Export what, About about) {
        return List.of(
                Column.<TimelineEntry>of("page", STRING, it -> what.page(it.entry()))
                        .formatted("uri")
                        .always(),
                Column.<TimelineEntry>of("position", INTEGER, _ -> about.position())
                        .always(),
                Column.<TimelineEntry>of("epoch", INTEGER, _ -> about.epoch()).always(),
                Column.<TimelineEntry>of("licence", STRING, _ -> about.licence())
                        .always(),
                Column.<TimelineEntry>of("cite", STRING, _ -> about.cite()).always());
    }

    /** A text of a demand: one row for each language. */
    record Demanded(Demand demand, String language, String text) {}

    static List<Column<Demanded>> ofDemands() {
        return List.of(
                Column.<Demanded>of("demand", INTEGER, it -> it.demand().demand())
                        .always(),
                Column.<Demanded>of("status", STRING, it -> it.demand().status())
                        .oneOf(names(DemandStatus.values()))
                        .always(),
                Column.<Demanded>of("language", STRING, Demanded::language).always(),
                Column.<Demanded>of("text", STRING, Demanded::text).always());
    }

    static List<Column<Addressee>> ofAddressees() {
        return List.of(
                Column.<Addressee>of("addressee", INTEGER, Addressee::addressee).always(),
                Column.<Addressee>of("office", STRING, Addressee::office),
                Column.<Addressee>of("post", STRING, Addressee::post),
                Column.<Addressee>of("telephone", STRING, Addressee::telephone),
                Column.<Addressee>of("fax", STRING, Addressee::fax),
                Column.<Addressee>of("email", STRING, Addressee::email),
                Column.<Addressee>of("website", STRING, Addressee::website),
                Column.<Addressee>of("answer_within", INTEGER, Addressee::answerWithin));
    }

    private static void people(String name, Function<Details, @Nullable People> of, List<Column<TimelineEntry>> all) {
        all.add(part(name + "_low", INTEGER, of, People::low));
        all.add(part(name + "_high", INTEGER, of, People::high));
        all.add(part(name + "_words", STRING, of, People::words));
    }

    private static Column<TimelineEntry> entry(
            String name, Column.Type type, Function<TimelineEntry, @Nullable Object> value) {
        return Column.of(name, type, value);
    }

    private static Column<TimelineEntry> says(
            String name, Column.Type type, Function<Details, @Nullable Object> value) {
        return entry(name, type, entry -> value.apply(entry.details()));
    }

    private static Column<TimelineEntry> place(
            String name, Column.Type type, Function<PublicPlace, @Nullable Object> value) {
        return part(name, type, Details::place, value);
    }

    private static Column<TimelineEntry> point(String name, Function<Coordinates, @Nullable Object> value) {
        return place(name, NUMBER, place -> place.coordinates() == null ? null : value.apply(place.coordinates()));
    }

    private static Column<TimelineEntry> ending(
            String name, Column.Type type, Function<Ending, @Nullable Object> value) {
        return part(name, type, Details::outcome, value);
    }

    private static <T> Column<TimelineEntry> part(
            String name, Column.Type type, Function<Details, @Nullable T> whole, Function<T, @Nullable Object> part) {
        return says(name, type, details -> {
            T has = whole.apply(details);
            return has == null ? null : part.apply(has);
        });
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Kebab::of).toList();
    }
}
