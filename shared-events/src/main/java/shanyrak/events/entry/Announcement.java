package shanyrak.events.entry;

import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Sealed;

/**
 * A picket or rally to come.
 *
 * @param action what is to come: {@link Kind#PICKET} or {@link Kind#RALLY}
 * @param target whom it is aimed at
 * @param time when it begins, by the clocks of the place: {@code 18:30}
 */
public record Announcement(
        Facts facts,
        Kind action,
        @Nullable Sealed target,
        @Nullable String time) implements EntryContent {}
