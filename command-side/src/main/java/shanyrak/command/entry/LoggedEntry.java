package shanyrak.command.entry;

import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Publication;

/** An entry as someone finds it who is about to decide on it. */
record LoggedEntry(String campaign, EntryContent content, boolean published) {

    static LoggedEntry of(EntryLogged event) {
        return new LoggedEntry(event.campaign(), event.content(), event.publication() == Publication.NOW);
    }

    LoggedEntry after(EntryEvent event) {
        return switch (event) {
            case EntryCorrected corrected -> new LoggedEntry(campaign, corrected.content(), published);
            case EntryPublished _ -> new LoggedEntry(campaign, content, true);
            case EntryWithheld _ -> new LoggedEntry(campaign, content, false);
            case EntryLogged _, EvictionAttemptRepelled _, HomesDemolished _, EntryRetracted _ -> this;
        };
    }
}
