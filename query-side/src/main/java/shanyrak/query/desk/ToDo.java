package shanyrak.query.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.desk.DeskCards.Card;
import shanyrak.query.desk.NextSteps.Group;
import shanyrak.query.desk.NextSteps.Step;
import shanyrak.web.SignedIn;

/** What a person can do next for a campaign, from all who know of something. */
@Component
class ToDo {

    private final ObjectProvider<NextSteps> sources;
    private final Desk desk;
    private final DeskCards cards;

    ToDo(ObjectProvider<NextSteps> sources, Desk desk, DeskCards cards) {
        this.sources = sources;
        this.desk = desk;
        this.cards = cards;
    }

    /** A step with the entry it is about in words. */
    record Line(Card card, Step step) {}

    /** @param more whether there are others than these lines */
    record Lines(String name, long count, boolean more, List<Line> lines) {}

    Set<String> views() {
        return Stream.concat(Stream.of(Desk.VIEW), sources.orderedStream().flatMap(source -> source.views().stream()))
                .collect(Collectors.toSet());
    }

    List<Lines> of(String campaign, SignedIn person, int most, Locale reader) {
        List<Group> groups = sources.orderedStream()
                .flatMap(source -> source.of(campaign, person, most).stream())
                .toList();
        List<UUID> entries = groups.stream()
                .flatMap(group -> group.steps().stream())
                .map(Step::entry)
                .distinct()
                .toList();
        Map<UUID, Logged> found = desk.find(campaign, entries);
        return groups.stream().map(group -> lines(group, found, reader)).toList();
    }

    private Lines lines(Group group, Map<UUID, Logged> found, Locale reader) {
        List<Line> lines = group.steps().stream()
                .flatMap(step -> Stream.ofNullable(found.get(step.entry()))
                        .map(entry -> new Line(cards.card(entry, reader), step)))
                .toList();
        return new Lines(group.name(), group.count(), group.count() > lines.size(), lines);
    }
}
