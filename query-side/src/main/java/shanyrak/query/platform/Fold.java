package shanyrak.query.platform;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Rows.Changed;

/**
 * Folds the events of a batch in memory. Whatever they concern is read in one go when the first of them asks for it, and
 * written in one go before the batch is committed, in the transaction of the view's token. A batch that fails leaves
 * nothing behind.
 */
public final class Fold<E, K, S> {

    private final Class<E> events;
    private final Class<? extends E> first;
    private final Function<E, K> key;
    private final Rows<K, S> rows;

    /**
     * @param events the family of events that the view handles
     * @param first the event before which nothing is known under a key, so that nothing needs to be read
     * @param key what an event is about
     */
    public Fold(Class<E> events, Class<? extends E> first, Function<E, K> key, Rows<K, S> rows) {
        this.events = events;
        this.first = first;
        this.key = key;
        this.rows = rows;
    }

    /**
     * Replaces what is known under the event's key; only while a batch is handled.
     *
     * @param change is given null where nothing is known yet
     */
    public void change(E event, UnaryOperator<@Nullable S> change) {
        batch(CurrentUnitOfWork.get().root()).change(key.apply(event), change);
    }

    private Batch batch(UnitOfWork<?> work) {
        return work.getOrComputeResource("fold of " + rows.getClass().getName(), _ -> begin(work));
    }

    private Batch begin(UnitOfWork<?> work) {
        Set<K> known = keysThatMayBeKnown(work);
        Batch batch = new Batch(known.isEmpty() ? Map.of() : rows.read(known));
        work.onPrepareCommit(_ -> rows.write(batch.changes()));
        return batch;
    }

    private Set<K> keysThatMayBeKnown(UnitOfWork<?> work) {
        List<E> all = messages(work).stream()
                .map(Message::getPayload)
                .filter(events::isInstance)
                .map(events::cast)
                .toList();
        Set<K> keys = all.stream().map(key).collect(toSet());
        all.stream().filter(first::isInstance).map(key).forEach(keys::remove);
        return keys;
    }

    private static List<? extends Message<?>> messages(UnitOfWork<?> work) {
        return work instanceof BatchingUnitOfWork<?> batch ? batch.getMessages() : List.of(work.getMessage());
    }

    private final class Batch {

        private final Map<K, S> before;
        private final Map<K, S> after = new LinkedHashMap<>();

        Batch(Map<K, S> before) {
            this.before = before;
        }

        void change(K key, UnaryOperator<@Nullable S> change) {
            S known = after.containsKey(key) ? after.get(key) : before.get(key);
            after.put(key, change.apply(known));
        }

        List<Changed<S>> changes() {
            return after.entrySet().stream()
                    .map(changed -> new Changed<>(before.get(changed.getKey()), changed.getValue()))
                    .toList();
        }
    }
}
