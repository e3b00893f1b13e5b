package shanyrak.benchmarks.rebuild;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.entry.Channel;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Entries;
import shanyrak.events.testing.Values;
import shanyrak.log.LogMetadata;
import shanyrak.vault.Vault;

/** Events as campaigns leave them in a log: mostly new entries, some corrected, retracted, held back and published later. */
final class History {

    private static final int EVENTS_PER_CAMPAIGN = 2_500;
    private static final int DEMANDS = 4;
    private static final List<String> TOWNS =
            List.of("GB London", "DE Berlin", "RU Moscow", "KZ Almaty", "SE Stockholm", "US New York", "IE Dublin");
    private static final List<Kind> KINDS = List.of(
            Kind.PICKET,
            Kind.PROTEST,
            Kind.LETTER_HANDED_IN,
            Kind.MEDIA_COVERAGE,
            Kind.STATEMENT,
            Kind.EVICTION_ATTEMPT);
    private static final String ACTOR = UUID.randomUUID().toString();

    private final Random random = new Random(2006);
    private final Values values;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Queue<Record> opening = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Queue<Entry> hidden = new ArrayDeque<>();
    private final Queue<Entry> attempts = new ArrayDeque<>();
    private final Map<Long, String> organisers = new HashMap<>();
    private Instant time = Instant.parse("2026-01-01T00:00:00Z");
    private String campaign = "";
    private long position;

    private record Entry(UUID id, String campaign, Kind kind) {}

    History(Vault vault) {
        values = new Values((key, words) -> vault.seal(key).words(words));
    }

    Stream<DomainEventMessage<?>> events(int amount) {
        return Stream.<DomainEventMessage<?>>generate(this::next).limit(amount);
    }

    /** The leading organiser that the content of the event at each position names, in the clear. */
    Map<Long, String> organisers() {
        return organisers;
    }

    private DomainEventMessage<?> next() {
        if (position % EVENTS_PER_CAMPAIGN == 0) {
            open("campaign-" + position / EVENTS_PER_CAMPAIGN);
        }
        position++;
        time = time.plusSeconds(random.nextInt(600));
        Record event = opening.isEmpty() ? happening() : opening.remove();
        String stream = stream(event);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        return new GenericDomainEventMessage<>(
                "stream",
                stream,
                sequence,
                event,
                MetaData.with(LogMetadata.ACTOR, ACTOR),
                UUID.randomUUID().toString(),
                time);
    }

    private static String stream(Record event) {
        return switch (event) {
            case EntryEvent e -> e.entry().toString();
            case CampaignEvent e -> e.campaign();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private void open(String name) {
        campaign = name;
        Campaigns campaigns = new Campaigns(values);
        opening.add(campaigns.opened(name));
        for (int demand = 1; demand <= DEMANDS; demand++) {
            opening.add(campaigns.demandRaised(name, demand, "Stop the demolitions"));
        }
        opening.add(campaigns.addresseeNamed(name, 1, "The Mayor"));
        opening.add(campaigns.appealIssued(name, "Write to the mayor"));
    }

    /** Of a hundred: ten corrections, five retractions, at most five more; all others are new entries. */
    private Record happening() {
        int die = random.nextInt(100);
        if (entries.isEmpty() || die >= 20) {
            return logged();
        } else if (die < 10) {
            return corrected(any());
        } else if (die < 15) {
            return retracted(entries.remove(random.nextInt(entries.size())));
        } else if (die == 15) {
            return withheld(any());
        } else if (die < 19) {
            return hidden.isEmpty() ? logged() : published(hidden.remove());
        } else {
            return attempts.isEmpty() ? logged() : ended(attempts.remove());
        }
    }

    private Entry any() {
        return entries.get(random.nextInt(entries.size()));
    }

    private Record logged() {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Entry entry = new Entry(new UUID(random.nextLong(), random.nextLong()), campaign, kind);
        entries.add(entry);
        if (kind == Kind.EVICTION_ATTEMPT) {
            attempts.add(entry);
        }
        if (random.nextInt(20) > 0) {
            return (Record) logged(entry, words(campaign));
        }
        hidden.add(entry);
        return (Record) logged(entry, words(campaign).held());
    }

    private Record corrected(Entry entry) {
        EntryContent content = logged(entry, words(entry.campaign())).content();
        return Entries.with(values, entry.campaign()).entryCorrected(entry.id(), content);
    }

    private Record retracted(Entry entry) {
        RetractionReason reason = RetractionReason.values()[random.nextInt(RetractionReason.values().length)];
        return new EntryRetracted(
                entry.id(), entry.campaign(), reason, values.words(entry.id(), "It did not happen there"));
    }

    private Record withheld(Entry entry) {
        hidden.add(entry);
        return Entries.with(values, entry.campaign()).entryWithheld(entry.id());
    }

    private Record published(Entry entry) {
        return Entries.with(values, entry.campaign()).entryPublished(entry.id());
    }

    private Record ended(Entry entry) {
        Entries of = Entries.with(values, entry.campaign());
        return random.nextBoolean() ? of.evictionAttemptRepelled(entry.id()) : of.homesDemolished(entry.id());
    }

    /** Where, when and by whom something happened. */
    private Entries words(String ofCampaign) {
        String[] town = TOWNS.get(random.nextInt(TOWNS.size())).split(" ", 2);
        String organiser = "Organisation No. " + random.nextInt(10);
        organisers.put(position, organiser);
        String month = "2006-%02d".formatted(random.nextInt(1, 4));
        String day = "%s-%02d%s".formatted(month, random.nextInt(1, 29), random.nextInt(5) == 0 ? "?" : "");
        return Entries.with(values, ofCampaign)
                .on(random.nextInt(20) == 0 ? month : day)
                .in(town[0], town[1])
                .by(organiser);
    }

    private EntryLogged logged(Entry entry, Entries words) {
        UUID id = entry.id();
        return switch (entry.kind()) {
            case PICKET -> words.picketHeld(id, bound(5, 50), bound(50, 100));
            case PROTEST -> words.protestSent(id, Channel.values()[random.nextInt(Channel.values().length)], 12);
            case LETTER_HANDED_IN -> words.letterHandedIn(id, null);
            case MEDIA_COVERAGE -> words.mediaCoverageReported(id, null);
            case STATEMENT -> words.statementIssued(id);
            case EVICTION_ATTEMPT -> words.evictionAttemptReported(id);
            default -> throw new IllegalArgumentException(entry.kind().name());
        };
    }

    private @Nullable Integer bound(int from, int to) {
        return random.nextInt(5) == 0 ? null : (Integer) random.nextInt(from, to);
    }
}
