package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyrak.query.timeline.History.Pending;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** What somebody who works for a campaign can do about one of its entries, as it stands. */
final class Possibilities {

    private final SignedIn who;
    private final TimelineEntry entry;
    private final List<Possibility> all = new ArrayList<>();

    /**
     * Something to do.
     *
     * @param name its sentence is the message {@code query.entry.do.<name>}
     * @param address of the form that does it
     */
    record Possibility(String name, String address) {}

    private Possibilities(SignedIn who, TimelineEntry entry) {
        this.who = who;
        this.entry = entry;
    }

    static List<Possibility> of(SignedIn who, TimelineEntry entry, boolean held, Pending pending) {
        Possibilities possibilities = new Possibilities(who, entry);
        if (entry.standing().equals("retracted")) {
            possibilities.decide(Duty.REVISE, "reinstate");
        } else {
            possibilities.whatStands(held, pending);
        }
        return possibilities.all;
    }

    private void whatStands(boolean held, Pending pending) {
        if (pending.retractionRequested()) {
            decide(Duty.REVISE, "confirm-retraction");
            decide(Duty.REVISE, "decline-retraction");
        }
        judge();
        decide(entry.standing().equals("verified") ? Duty.REVISE : Duty.CORRECT, "correct");
        decide(Duty.LOG, "add-source");
        if (entry.details().sources() != null) {
            decide(Duty.LOG, "archive-source");
        }
        ofItsKind(pending);
        log("reply", "about");
        if (held) {
            decide(Duty.PUBLISH, "publish");
        } else {
            decide(Duty.LOG, "withhold");
        }
        decide(Duty.REVISE, "merge");
        if (!pending.retractionRequested()) {
            decide(Duty.CORRECT, "retract");
        }
    }

    private void judge() {
        switch (entry.standing()) {
            case "disputed" -> decide(Duty.VERIFY, "settle");
            case "verified" -> decide(Duty.LOG, "dispute");
            default -> {
                decide(Duty.VERIFY, "verify");
                decide(Duty.LOG, "dispute");
            }
        }
    }

    private void ofItsKind(Pending pending) {
        switch (entry.kind()) {
            case "eviction-attempt" -> decide(Duty.LOG, "outcome");
            case "announcement" -> ofAnAnnouncement();
            case "promise" -> {
                decide(Duty.LOG, "keep");
                decide(Duty.LOG, "break");
            }
            case "arrest" -> {
                log("release", "after");
                log("trial", "after");
            }
            case "protest" -> {
                add(
                        Duty.RECEIVE,
                        "copy",
                        "/desk/log/copies?campaign=" + entry.campaign() + "&protest=" + entry.entry());
                waiting(pending);
            }
            case "letter-handed-in", "petition" -> waiting(pending);
            default -> {}
        }
    }

    private void ofAnAnnouncement() {
        String action = entry.details().action();
        if (action != null) {
            add(Duty.LOG, "held", form(action, "announcement", entry.entry()));
        }
        decide(Duty.LOG, "call-off");
    }

    private void waiting(Pending pending) {
        log("answer", "answers");
        log("promise", "answers");
        decide(Duty.EDIT, pending.clockPaused() ? "resume-clock" : "pause-clock");
        decide(Duty.EDIT, "correct-clock");
    }

    private void decide(Duty duty, String decision) {
        add(duty, decision, "/desk/log/entries/" + entry.entry() + "/" + decision);
    }

    /** Logs another entry that refers to this one. */
    private void log(String kind, String field) {
        add(Duty.LOG, kind, form(kind, field, entry.entry()));
    }

    private String form(String kind, String field, @Nullable UUID value) {
        return "/desk/log/" + kind + "?campaign=" + entry.campaign() + "&" + field + "=" + value;
    }

    private void add(Duty duty, String name, String address) {
        if (who.may(duty, entry.campaign())) {
            all.add(new Possibility(name, address));
        }
    }
}
