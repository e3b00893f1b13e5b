package shanyrak.events.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shanyrak.events.values.Place;
import shanyrak.events.values.Sealed;
import shanyrak.events.values.Source;
import shanyrak.events.values.When;

/**
 * What is known of every entry, whatever its kind.
 *
 * @param when it happened, with its doubt
 * @param place where it happened
 * @param organisers the organisations that acted, the leading one first
 * @param sources where the facts come from
 * @param demands the numbers of the campaign's demands that it speaks to
 * @param note what a reader should know, such as why the date is doubtful
 */
public record Facts(
        When when,
        Place place,
        List<Sealed> organisers,
        List<Source> sources,
        List<Integer> demands,
        @Nullable Sealed note) {}
