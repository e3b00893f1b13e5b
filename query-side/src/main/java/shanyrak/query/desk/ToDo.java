package shanyrak.query.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.desk.DeskCards.Card;
import shanyrak.query.desk.NextSteps.Entry;
import shanyrak.query.desk.NextSteps.Group;
import shanyrak.query.desk.NextSteps.Other;
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

    /** A step with what it is about in words. */
    record Line(String heading, String detail, String address, Step step) {}

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
                .flatMap(step -> step.about() instanceof Entry it ? Stream.of(it.entry()) : Stream.of())
                .distinct()
                .toList();
        Map<UUID, Logged> found = desk.find(campaign, entries);
        return groups.stream().map(group -> lines(group, found, reader)).toList();
    }

    private Lines lines(Group group, Map<UUID, Logged> found, Locale reader) {
        List<Line> lines = group.steps().stream()
                .flatMap(step -> line(step, found, reader).stream())
                .toList();
        return new Lines(group.name(), group.count(), group.count() > lines.size(), lines);
    }

    private Optional<Line> line(Step step, Map<UUID, Logged> found, Locale reader) {
        return switch (step.about()) {
            case Entry it -> Optional.ofNullable(found.get(it.entry())).map(entry -> line(step, entry, reader));
            case Other it -> Optional.of(new Line(it.heading(), it.detail(), it.address(), step));
        };
    }

    private Line line(Step step, Logged entry, Locale reader) {
        Card card = cards.card(entry, reader);
        String address = "/campaigns/" + entry.campaign() + "/entries/" + entry.entry();
        return new Line(card.heading(), card.date(), address, step);
    }
}
