package shanyrak.query.counting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How much happened. Only entries that are published and not retracted count.
 *
 * @param entries entries of the timeline, of every side
 * @param actions entries of the side of solidarity, announcements not among them; what the authority does is never one
 * @param items pieces of protest: what senders say they sent over a channel, and 1 for each letter or
 *     petition handed in
 * @param people who took part in pickets, rallies and meetings
 * @param entriesWithUnknownTurnout pickets, rallies and meetings of which a bound of the turnout, or both, is unknown. What is known of it is in
 *     {@code people}, so the high bound is only as good as this number is small
 */
public record Counts(
        @Schema(description = "Entries of every side", example = "5")
        long entries,

        @Schema(description = "Entries of the side of solidarity", example = "4")
        long actions,

        @Schema(description = "Items of protest: as sent, and 1 for each letter or petition handed in", example = "41")
        long items,

        People people,

        @Schema(description = "Pickets, rallies and meetings of which a bound of the turnout is unknown", example = "1")
        long entriesWithUnknownTurnout) {

    public static final Counts NONE = new Counts(0, 0, 0, new People(0, 0), 0);

    /** From columns of these names; of a campaign without entries all are NULL, and read as 0. */
    public static Counts read(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("entries"),
                row.getLong("actions"),
                row.getLong("items"),
                new People(row.getLong("people_low"), row.getLong("people_high")),
                row.getLong("unknown_turnout"));
    }

    public Counts plus(Counts other) {
        return new Counts(
                entries + other.entries,
                actions + other.actions,
                items + other.items,
                new People(people.low + other.people.low, people.high + other.people.high),
                entriesWithUnknownTurnout + other.entriesWithUnknownTurnout);
    }

    public Counts negated() {
        return new Counts(
                -entries, -actions, -items, new People(-people.low, -people.high), -entriesWithUnknownTurnout);
    }

    /** Whether nothing at all is known of the people, which is not the same as nobody. */
    @JsonIgnore
    public boolean isPeopleUnknown() {
        return entriesWithUnknownTurnout > 0 && people.high() == 0;
    }

    /**
     * People in bounds. A person at two of them counts twice.
     *
     * @param low people, at least
     * @param high people, at most; where that is unknown, those who were there at least
     */
    public record People(long low, long high) {

        @JsonIgnore
        public boolean isExact() {
            return low == high;
        }
    }
}
