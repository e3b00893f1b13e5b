package shanyrak.query.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyrak.events.entry.Announcement;
import shanyrak.events.entry.EntryContent;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.Promise;
import shanyrak.events.entry.Protest;
import shanyrak.query.platform.Kebab;

/**
 * What the desk has to know of what an entry says, without any words.
 *
 * @param latest null where the interval is open
 * @param channel of a protest
 * @param items of a protest
 * @param action of an announcement
 * @param due of a promise: the last day on which it can be kept
 */
record Outline(
        String kind,
        String edtf,
        LocalDate earliest,
        @Nullable LocalDate latest,
        String country,
        @Nullable String town,
        @Nullable String channel,
        @Nullable Long items,
        @Nullable String action,
        @Nullable LocalDate due) {

    static Outline of(EntryContent content) {
        Facts facts = content.facts();
        Protest protest = content instanceof Protest it ? it : null;
        return new Outline(
                Kebab.of(content.kind()),
                facts.when().edtf(),
                facts.when().earliest(),
                facts.when().latest(),
                facts.place().country(),
                facts.place().town(),
                protest == null ? null : Kebab.of(protest.channel()),
                protest == null ? null : Long.valueOf(protest.items()),
                content instanceof Announcement it ? Kebab.of(it.action()) : null,
                content instanceof Promise it && it.due() != null ? it.due().latest() : null);
    }
}
