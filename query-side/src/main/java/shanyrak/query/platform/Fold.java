package shanyrak.query.platform;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import shanyrak.query.platform.Rows.Changed;

/**
 * Folds the events of a batch in memory. Whatever they are about is read in one go when the first of them asks for it, and
 * written in one go before the batch is committed, in the transaction of the view's token. A batch that fails leaves
 * nothing behind. What cannot be folded or written is {@link Parked}, and the view goes on without it.
 */
public final class Fold<E, K, S> {

    private final String view;
    private final Subject<E, K> subject;
    private final Rows<K, S> rows;
    private final Parked parked;

    public Fold(String view, Subject<E, K> subject, Rows<K, S> rows, Parked parked) {
        this.view = view;
        this.subject = subject;
        this.rows = rows;
        this.parked = parked;
    }

    /**
     * Replaces what is known of the event's subject; only while a batch is handled.
     *
     * @param change is given null where nothing is known yet
     */
    public void change(E event, Function<@Nullable S, S> change) {
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        batch(work).change(subject.key().apply(event), position(work), change);
    }

    /** Forgets everything, also what was parked. */
    public void clear() {
        rows.clear();
        parked.forget(view);
    }

    private Batch batch(UnitOfWork<?> work) {
        return work.getOrComputeResource("fold of " + view, _ -> begin(work));
    }

    private Batch begin(UnitOfWork<?> work) {
        Set<K> known = keysThatMayBeKnown(work);
        Batch batch = new Batch(known.isEmpty() ? Map.of() : rows.read(known), parked.of(view));
        work.onPrepareCommit(_ -> batch.write(List.copyOf(batch.changes.values())));
        return batch;
    }

    private Set<K> keysThatMayBeKnown(UnitOfWork<?> work) {
        List<E> all = messages(work).stream()
                .map(Message::getPayload)
                .filter(subject.events()::isInstance)
                .map(subject.events()::cast)
                .toList();
        Set<K> keys = all.stream().map(subject.key()).collect(toSet());
        all.stream().filter(subject.first()::isInstance).map(subject.key()).forEach(keys::remove);
        return keys;
    }

    private static List<? extends Message<?>> messages(UnitOfWork<?> work) {
        return work instanceof BatchingUnitOfWork<?> batch ? batch.getMessages() : List.of(work.getMessage());
    }

    private static long position(UnitOfWork<?> work) {
        return work.getMessage() instanceof TrackedEventMessage<?> event
                ? event.trackingToken().position().orElseThrow()
                : 0;
    }

    /** @param since position of the first event of the batch that is in it */
    private record Pending<K, S>(K key, long since, Changed<S> changed) {}

    private final class Batch {

        private final Map<K, S> before;
        private final Map<K, Pending<K, S>> changes = new LinkedHashMap<>();
        private final Set<String> parkedKeys;

        Batch(Map<K, S> before, Set<String> parkedKeys) {
            this.before = before;
            this.parkedKeys = new HashSet<>(parkedKeys);
        }

        void change(K key, long position, Function<@Nullable S, S> change) {
            if (!parkedKeys.contains(key.toString())) {
                try {
                    changes.put(key, changed(key, position, change));
                } catch (RuntimeException failure) {
                    park(key, position, failure);
                }
            }
        }

        private Pending<K, S> changed(K key, long position, Function<@Nullable S, S> change) {
            Pending<K, S> pending = changes.get(key);
            S known = pending == null ? before.get(key) : pending.changed().after();
            S after = change.apply(known);
            return new Pending<>(
                    key, pending == null ? position : pending.since(), new Changed<>(before.get(key), after));
        }

        /** Halves what fails until the one to blame is alone. */
        void write(List<Pending<K, S>> pending) {
            try {
                parked.attempt(
                        () -> rows.write(pending.stream().map(Pending::changed).toList()));
            } catch (RuntimeException failure) {
                if (pending.size() == 1) {
                    park(pending.getFirst().key(), pending.getFirst().since(), failure);
                } else if (Parked.isAboutTheEvents(failure)) {
                    write(pending.subList(0, pending.size() / 2));
                    write(pending.subList(pending.size() / 2, pending.size()));
                } else {
                    throw failure;
                }
            }
        }

        private void park(K key, long position, RuntimeException failure) {
            if (!Parked.isAboutTheEvents(failure)) {
                throw failure;
            }
            parkedKeys.add(key.toString());
            parked.park(view, key.toString(), position, failure);
        }
    }
}
