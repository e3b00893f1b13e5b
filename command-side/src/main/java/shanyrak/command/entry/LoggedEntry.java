package shanyrak.command.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import shanyrak.events.entry.AnswerClockEvent;
import shanyrak.events.entry.DisputeSettled;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryCorroborated;
import shanyrak.events.entry.EntryDisputed;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryVerified;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.Kind;
import shanyrak.events.entry.OutcomeEvent;
import shanyrak.events.entry.Publication;
import shanyrak.events.entry.RetractionEvent;
import shanyrak.events.entry.SourceAdded;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.entry.Trust;
import shanyrak.events.values.Source;

/**
 * An entry as someone finds it who is about to decide on it.
 *
 * @param added sources that were added since its content was logged or corrected
 * @param archived copies of its sources, also of those that a correction has left out
 * @param seen the number of its last event, from 0
 */
record LoggedEntry(
        UUID entry,
        String campaign,
        EntryContent content,
        List<Source> added,
        List<SourceArchived> archived,
        boolean published,
        Trust trust,
        long seen) {

    static LoggedEntry of(EntryLogged event) {
        boolean published = event.publication() == Publication.NOW;
        return new LoggedEntry(
                event.entry(), event.campaign(), event.content(), List.of(), List.of(), published, Trust.NONE, 0);
    }

    LoggedEntry after(EntryEvent event) {
        return switch (event) {
            case EntryCorrected corrected -> changed(corrected.content(), List.of(), published, event);
            case SourceAdded more -> changed(content, with(added, more.source()), published, event);
            case SourceArchived copy ->
                changed(content, added, published, event).with(copy);
            case EntryPublished _ -> changed(content, added, true, event);
            case EntryWithheld _ -> changed(content, added, false, event);
            case EntryLogged _,
                    OutcomeEvent _,
                    EntryCorroborated _,
                    EntryVerified _,
                    EntryDisputed _,
                    DisputeSettled _,
                    RetractionEvent _,
                    AnswerClockEvent _ -> changed(content, added, published, event);
        };
    }

    /** For templates too. */
    public Kind kind() {
        return content.kind();
    }

    /** All of them, in the order in which they are counted. */
    List<Source> sources() {
        return Stream.concat(content.facts().sources().stream(), added.stream()).toList();
    }

    private LoggedEntry with(SourceArchived copy) {
        return new LoggedEntry(entry, campaign, content, added, with(archived, copy), published, trust, seen);
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return List.copyOf(all);
    }

    private LoggedEntry changed(EntryContent says, List<Source> sources, boolean shown, EntryEvent event) {
        return new LoggedEntry(entry, campaign, says, sources, archived, shown, trust.after(event), seen + 1);
    }
}
