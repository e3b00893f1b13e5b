package shanyrak.query.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import shanyrak.events.entry.Channel;
import shanyrak.events.testing.Entries;
import shanyrak.query.testing.Stage;

/** A campaign in which much happens, by chance, but each time the same. */
final class Happening {

    private static final List<String> TOWNS = List.of("GB:London", "KZ:Almaty", "DE:Berlin", "RU:Moscow");
    private static final List<String> DAYS =
            List.of("2006-04-05", "2006-04-13?", "2006-04", "2006-04-13/2006-04-20", "2006-05-01/..", "2006");
    private static final List<String> ORGANISERS = List.of("Socialist Party (CWI)", "Solidarity", "Комитет");

    private final Random chance = new Random(2006);
    private final Stage stage;
    private final String campaign;
    private final List<UUID> known = new ArrayList<>();

    Happening(Stage stage, String campaign) {
        this.stage = stage;
        this.campaign = campaign;
    }

    void begin() {
        stage.play(
                stage.campaigns().opened(campaign),
                stage.campaigns().demandRaised(campaign, 1, "Stop the evictions"),
                stage.campaigns().addresseeNamed(campaign, 1, "The Mayor"));
    }

    /** @return the position up to which it is recorded */
    long go(int events) {
        List<Record> all = new ArrayList<>();
        for (int n = 0; n < events; n++) {
            all.add(known.isEmpty() || chance.nextInt(3) > 0 ? logged() : changed());
        }
        return stage.play(all.toArray(Record[]::new));
    }

    private Record logged() {
        UUID id = UUID.randomUUID();
        String[] town = one(TOWNS).split(":");
        Entries entries =
                stage.entries(campaign).on(one(DAYS)).in(town[0], town[1]).by(one(ORGANISERS));
        known.add(id);
        return switch (chance.nextInt(8)) {
            case 0 -> entries.protestSent(id, one(List.of(Channel.values())), 1 + chance.nextInt(9));
            case 1 -> entries.evictionAttemptReported(id);
            case 2 -> entries.rallyHeld(id, null, 200);
            case 3 -> entries.actionAnnounced(id);
            case 4 -> entries.statementIssued(id);
            case 5 -> entries.held().picketHeld(id);
            case 6 -> entries.mediaCoverageReported(id, one(known));
            default -> entries.picketHeld(id, 10 + chance.nextInt(50), 60 + chance.nextInt(50));
        };
    }

    private Record changed() {
        Entries entries = stage.entries(campaign);
        UUID id = one(known);
        return switch (chance.nextInt(6)) {
            case 0 -> entries.entryRetracted(id);
            case 1 -> entries.entryVerified(id);
            case 2 -> entries.entryDisputed(id);
            case 3 -> entries.entryPublished(id);
            case 4 -> entries.entryReinstated(id);
            default -> entries.entryCorrected(id, entries.on(one(DAYS)).picket(id, 50, 60));
        };
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
