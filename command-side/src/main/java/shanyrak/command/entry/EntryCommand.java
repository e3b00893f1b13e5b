package shanyrak.command.entry;

import java.util.UUID;

/** What somebody can ask of an entry. */
sealed interface EntryCommand permits LogEntry, DecideOnEntry {

    UUID entry();

    String campaign();
}
