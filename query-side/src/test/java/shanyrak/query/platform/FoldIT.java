package shanyrak.query.platform;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import shanyrak.log.LogMigration;
import shanyrak.log.testing.TestDatabase;
import shanyrak.log.testing.TestPostgres;

class FoldIT {

    private static final DataSource DATABASE = database();

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(DATABASE);
    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final Parked parked = new Parked(jdbc, transactions);
    private final Shelf shelf = new Shelf();
    private final Fold<Page, String, Book> books =
            new Fold<>("books", new Subject<>(Page.class, Cover.class, Page::book), shelf, parked);

    private static DataSource database() {
        TestDatabase database = TestPostgres.database();
        LogMigration.migrate(database.owner());
        QueryMigration.migrate(database.owner());
        return database.as("shanyrak_query");
    }

    @AfterEach
    void forget() {
        books.clear();
    }

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
    void what_cannot_be_folded_is_parked_from_there_on_and_the_others_go_on() {
        handleBatch(new Cover("a"), new Cover("b"), new Leaf("a", "1"), new Leaf("a", "torn"), new Leaf("a", "2"));
        handleBatch(new Leaf("a", "3"), new Leaf("b", "1"));

        assertThat(shelf.books).containsOnly(Map.entry("a", "cover1"), Map.entry("b", "cover1"));
        assertThat(parked()).containsExactly("a 4");
    }

    @Test
    void what_cannot_be_written_is_found_and_parked_and_the_others_are_written() {
        handleBatch(new Cover("a"), new Cover("b"), new Cover("burning"), new Leaf("c", "1"), new Cover("d"));

        assertThat(shelf.books.keySet()).containsExactlyInAnyOrder("a", "b", "d");
        assertThat(parked()).containsExactly("burning 3", "c 4");
    }

    @Test
    void a_cause_names_no_words() {
        handleBatch(new Cover("a"), new Leaf("a", "torn"));

        assertThat(jdbc.sql("SELECT cause FROM query.parked")
                        .query(String.class)
                        .list())
                .allMatch(cause -> cause.startsWith("java.lang.IllegalStateException at ") && !cause.contains("torn"));
    }

    @Test
    void starting_again_forgets_what_was_parked() {
        handleBatch(new Cover("a"), new Leaf("a", "torn"));
        books.clear();
        handleBatch(new Cover("a"), new Leaf("a", "1"));

        assertThat(shelf.books).containsOnly(Map.entry("a", "cover1"));
        assertThat(parked.count(List.of("books"))).isZero();
    }

    @Test
    void a_database_that_is_away_is_no_fault_of_the_events() {
        handleBatch(new Cover("a"));
        shelf.away = true;
        assertThatExceptionOfType(CannotGetJdbcConnectionException.class)
                .isThrownBy(() -> handleBatch(new Leaf("a", "1"), new Cover("b")));
        shelf.away = false;

        assertThat(parked.count(List.of("books"))).isZero();
        handleBatch(new Leaf("a", "1"));
        assertThat(shelf.books).containsOnly(Map.entry("a", "cover1"));
    }

    private List<@Nullable String> parked() {
        return jdbc.sql("SELECT key || ' ' || position FROM query.parked WHERE view = 'books' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private void handleBatch(Page... pages) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (Page page : pages) {
            messages.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(messages.size() + 1L), GenericEventMessage.asEventMessage(page)));
        }
        BatchingUnitOfWork<EventMessage<?>> work = new BatchingUnitOfWork<>(messages);
        work.attachTransaction(new SpringTransactionManager(transactions));
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
        private boolean away;

        @Override
        public Map<String, Book> read(Collection<String> keys) {
            read.add(Set.copyOf(keys));
            return books.entrySet().stream()
                    .filter(book -> keys.contains(book.getKey()))
                    .collect(toMap(Map.Entry::getKey, book -> new Book(book.getKey(), book.getValue())));
        }

        @Override
        public void write(List<Changed<Book>> changes) {
            if (away) {
                throw new CannotGetJdbcConnectionException("away");
            }
            if (changes.stream().anyMatch(changed -> changed.after().name().equals("burning"))) {
                throw new DataIntegrityViolationException("burning");
            }
            changes.forEach(
                    changed -> books.put(changed.after().name(), changed.after().words()));
            written.add(changes.stream().map(Shelf::text).collect(joining(", ")));
        }

        @Override
        public void clear() {
            books.clear();
        }

        private static String text(Changed<Book> changed) {
            return (changed.before() == null ? "nothing" : changed.before().words()) + " > "
                    + changed.after().words();
        }
    }
}
