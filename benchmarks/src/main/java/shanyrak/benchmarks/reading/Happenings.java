package shanyrak.benchmarks.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionReason;
import shanyrak.events.testing.Campaigns;
import shanyrak.events.testing.Values;
import shanyrak.log.LogMetadata;
import shanyrak.vault.Vault;

/**
 * Events as many campaigns at once leave them in a log: mostly new entries; of a hundred, ten corrections, five
 * retractions, five verifications, two entries withheld and two published later.
 */
final class Happenings {

    private static final int DEMANDS = 4;
    private static final int CHANGING = 2_000;
    private static final long YEARS = Duration.ofDays(4_000).toSeconds();
    private static final String ACTOR = UUID.randomUUID().toString();

    private final Random random = new Random(2006);
    private final Vault vault;
    private final Keys keys;
    private final int campaigns;
    private final int pause;
    private final Queue<Record> opening = new ArrayDeque<>();
    private final Map<String, Long> openings = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Queue<Entry> hidden = new ArrayDeque<>();
    private Instant time = Instant.parse("2015-01-01T00:00:00Z");

    /** One that may still change. */
    private static final class Entry {
        private final UUID id;
        private final String campaign;
        private final Kind kind;
        private long sequence;

        Entry(UUID id, String campaign, Kind kind) {
            this.id = id;
            this.campaign = campaign;
            this.kind = kind;
        }
    }

    private record Happened(Entry entry, EntryEvent event) {}

    Happenings(Vault vault, Keys keys, int campaigns, long events) {
        this.vault = vault;
        this.keys = keys;
        this.campaigns = campaigns;
        this.pause = (int) Math.max(1, 2 * YEARS / events);
        IntStream.range(0, campaigns).mapToObj(Happenings::campaign).forEach(this::open);
    }

    static String campaign(int number) {
        return "campaign-" + number;
    }

    Stream<DomainEventMessage<?>> events(long amount) {
        return Stream.<DomainEventMessage<?>>generate(this::next).limit(amount);
    }

    private DomainEventMessage<?> next() {
        time = time.plusSeconds(random.nextInt(pause));
        if (!opening.isEmpty()) {
            Record event = opening.remove();
            String campaign = ((CampaignEvent) event).campaign();
            return message(campaign, openings.merge(campaign, 1L, Long::sum) - 1, event);
        }
        Happened happened = happening();
        return message(happened.entry.id.toString(), happened.entry.sequence++, happened.event);
    }

    private DomainEventMessage<?> message(String stream, long sequence, Object event) {
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        return new GenericDomainEventMessage<>(
                "stream", stream, sequence, event, MetaData.with(LogMetadata.ACTOR, ACTOR), id, time);
    }

    private void open(String campaign) {
        Campaigns events =
                new Campaigns(new Values((key, words) -> vault.seal(key).words(words)));
        opening.add(events.opened(campaign));
        for (int demand = 1; demand <= DEMANDS; demand++) {
            opening.add(events.demandRaised(campaign, demand, "Stop the demolitions"));
        }
        opening.add(events.addresseeNamed(campaign, 1, "The Mayor"));
    }

    private Happened happening() {
        int die = random.nextInt(100);
        if (entries.isEmpty() || die >= 24) {
            return logged();
        } else if (die < 10) {
            return corrected(any());
        } else if (die < 15) {
            return retracted(entries.remove(random.nextInt(entries.size())));
        } else if (die < 20) {
            return verified(any());
        } else if (die < 22) {
            return withheld(any());
        } else {
            return hidden.isEmpty() ? logged() : published(hidden.remove());
        }
    }

    private Entry any() {
        return entries.get(random.nextInt(entries.size()));
    }

    private Happened logged() {
        Entry entry = new Entry(keys.next(), campaign(random.nextInt(campaigns)), Scene.kind(random));
        keep(entry);
        boolean held = random.nextInt(25) == 0;
        if (held) {
            hidden.add(entry);
        }
        Publication publication = held ? Publication.HELD : Publication.NOW;
        return new Happened(entry, Content.logged(entry.id, entry.campaign, publication, content(entry)));
    }

    /** Most changes come soon; only the latest entries are remembered. */
    private void keep(Entry entry) {
        if (entries.size() < CHANGING) {
            entries.add(entry);
        } else {
            entries.set(random.nextInt(CHANGING), entry);
        }
    }

    private EntryContent content(Entry entry) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC).minusDays(random.nextInt(30));
        return new Content(random, words -> vault.seal(entry.id).words(words), day).of(entry.kind);
    }

    private Happened corrected(Entry entry) {
        return new Happened(
                entry,
                new EntryCorrected(
                        entry.id, entry.campaign, vault.seal(entry.id).words("a better source"), content(entry)));
    }

    private Happened retracted(Entry entry) {
        RetractionReason reason =
                random.nextInt(20) == 0 ? RetractionReason.SAFETY : RetractionReason.values()[random.nextInt(2)];
        return new Happened(
                entry,
                new EntryRetracted(
                        entry.id, entry.campaign, reason, vault.seal(entry.id).words("It was elsewhere")));
    }

    private Happened verified(Entry entry) {
        return new Happened(entry, new EntryVerified(entry.id, entry.campaign, null));
    }

    private Happened withheld(Entry entry) {
        hidden.add(entry);
        return new Happened(
                entry,
                new EntryWithheld(entry.id, entry.campaign, vault.seal(entry.id).words("danger")));
    }

    private Happened published(Entry entry) {
        return new Happened(entry, new EntryPublished(entry.id, entry.campaign));
    }
}
