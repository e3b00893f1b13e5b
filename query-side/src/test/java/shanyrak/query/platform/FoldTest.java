package shanyrak.query.platform;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {

    private final Shelf shelf = new Shelf();
    private final Fold<Page, String, Book> books = new Fold<>(Page.class, Cover.class, Page::book, shelf);

    private sealed interface Page {
        String book();
    }

    private record Cover(String book) implements Page {}

    private record Leaf(String book, String words) implements Page {}

    private record Book(String name, String words) {}

    @Test
    void a_batch_is_read_and_written_once_whatever_is_in_it() {
        handleBatch(new Cover("a"), new Leaf("a", "1"));
        handleBatch(new Leaf("a", "2"), new Cover("b"), new Leaf("a", "3"), new Leaf("b", "1"));

        assertThat(shelf.books).containsExactlyInAnyOrderEntriesOf(Map.of("a", "cover123", "b", "cover1"));
        assertThat(shelf.written).containsExactly("nothing > cover1", "cover1 > cover123, nothing > cover1");
    }

    @Test
    void only_what_may_be_known_is_read() {
        handleBatch(new Cover("a"), new Leaf("a", "1"));
        assertThat(shelf.read).isEmpty();

        handleBatch(new Cover("b"), new Leaf("a", "2"));
        assertThat(shelf.read).containsExactly(Set.of("a"));
    }

    @Test
    void a_batch_that_fails_leaves_nothing_behind() {
        handleBatch(new Cover("a"));
        assertThatIllegalStateException().isThrownBy(() -> handleBatch(new Leaf("a", "1"), new Leaf("a", "torn")));
        assertThat(shelf.books).containsExactly(Map.entry("a", "cover"));

        handleBatch(new Leaf("a", "1"));
        assertThat(shelf.books).containsExactly(Map.entry("a", "cover1"));
    }

    private void handleBatch(Page... pages) {
        List<EventMessage<?>> messages = new ArrayList<>();
        Stream.of(pages).forEach(page -> messages.add(GenericEventMessage.asEventMessage(page)));
        BatchingUnitOfWork<EventMessage<?>> work = new BatchingUnitOfWork<>(messages);
        ResultMessage<String> result = work.executeWithResult(
                () -> {
                    handle((Page) work.getMessage().getPayload());
                    return "";
                },
                RollbackConfigurationType.ANY_THROWABLE);
        result.optionalExceptionResult().ifPresent(failure -> {
            throw (RuntimeException) failure;
        });
    }

    private void handle(Page page) {
        books.change(page, before -> new Book(page.book(), words(before, page)));
    }

    private static String words(@Nullable Book before, Page page) {
        return switch (page) {
            case Leaf leaf when leaf.words().equals("torn") -> throw new IllegalStateException("torn");
            case Leaf leaf -> Objects.requireNonNull(before).words() + leaf.words();
            case Cover _ -> "cover";
        };
    }

    private static final class Shelf implements Rows<String, Book> {

        private final Map<String, String> books = new HashMap<>();
        private final List<Collection<String>> read = new ArrayList<>();
        private final List<String> written = new ArrayList<>();

        @Override
        public Map<String, Book> read(Collection<String> keys) {
            read.add(Set.copyOf(keys));
            return books.entrySet().stream()
                    .filter(book -> keys.contains(book.getKey()))
                    .collect(toMap(Map.Entry::getKey, book -> new Book(book.getKey(), book.getValue())));
        }

        @Override
        public void write(List<Changed<Book>> changes) {
            changes.forEach(
                    changed -> books.put(changed.after().name(), changed.after().words()));
            written.add(changes.stream().map(Shelf::text).collect(joining(", ")));
        }

        private static String text(Changed<Book> changed) {
            return (changed.before() == null ? "nothing" : changed.before().words()) + " > "
                    + changed.after().words();
        }
    }
}
