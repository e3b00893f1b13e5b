package shanyrak.query.momentum;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A number of which bounds are known.
 *
 * @param low at least
 * @param high at most
 */
public record Band(long low, long high) {

    static final Band NOTHING = new Band(0, 0);

    Band plus(Band other) {
        return new Band(low + other.low, high + other.high);
    }

    @JsonIgnore
    public boolean isExact() {
        return low == high;
    }
}
