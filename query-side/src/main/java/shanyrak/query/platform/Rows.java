package shanyrak.query.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a view's tables keep what they know under a key.
 *
 * @param <K> what the events of a batch are told apart by, such as an entry
 * @param <S> all that the view knows under a key; it never changes, but is replaced
 */
public interface Rows<K, S> {

    /** What is known under those of the keys of which anything is, in one round trip. */
    Map<K, S> read(Collection<K> keys);

    /** Writes what a batch has changed, in a few statements. */
    void write(List<Changed<S>> changes);

    /** Forgets everything. */
    void clear();

    /**
     * What a batch has made of one key.
     *
     * @param before null where nothing was known
     */
    record Changed<S>(@Nullable S before, S after) {}
}
