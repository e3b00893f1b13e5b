package shanyrak.query.export;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Which state of the record is exported. The same identity, in the same format and language, gives the same bytes.
 *
 * @param position of the log
 * @param epoch position of the last event that changed how earlier states are shown: what was erased, withheld or
 *     retracted for safety since, and what the campaign says of itself, which has no versions
 * @param day of the event at the position, in UTC
 * @param lacking how many entries are not in it because a view could not take them in
 */
public record Identity(long position, long epoch, LocalDate day, long lacking) {

    /** What tells this state in this format and language from every other, for an ETag. */
    String in(FileType type, Locale reader) {
        return String.join(
                "-",
                Long.toString(position),
                Long.toString(epoch),
                Long.toString(lacking),
                type.extension() + type.version(),
                reader.toLanguageTag());
    }
}
