package shanyrak.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All versions of an entry, the first one first; there is at least one. What is public of an entry today goes for its
 * earlier versions too.
 */
record Chronicle(List<Version> versions) {

    /**
     * A version as the tables keep it.
     *
     * @param to the position from which the next version holds; null for the one that holds today
     * @param isPublic whether the public saw the entry so and may see that today
     * @param open whether the words of this version are public
     * @param agreed who agrees today that their names are published
     */
    record Row(Version version, @Nullable Long to, boolean isPublic, boolean open, Set<UUID> agreed) {

        /** What the public may know of it, apart from when it ended. */
        private Shown shown() {
            return new Shown(isPublic, open, open ? agreed : Set.of());
        }
    }

    private record Shown(boolean isPublic, boolean open, Set<UUID> agreed) {}

    static Chronicle beginning(Version first) {
        return new Chronicle(List.of(first));
    }

    Chronicle with(Version next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(next);
        return new Chronicle(all);
    }

    Version now() {
        return versions.getLast();
    }

    List<Row> rows() {
        return IntStream.range(0, versions.size()).mapToObj(this::row).toList();
    }

    /** Position of the last version that changed how those before it are shown; 0 where none did. */
    long epoch() {
        long epoch = 0;
        for (int n = 1; n < versions.size(); n++) {
            if (!shownOfTheFirst(n, upTo(n)).equals(shownOfTheFirst(n, upTo(n + 1)))) {
                epoch = versions.get(n).from().position();
            }
        }
        return epoch;
    }

    private Chronicle upTo(int n) {
        return new Chronicle(versions.subList(0, n));
    }

    private static List<Shown> shownOfTheFirst(int n, Chronicle known) {
        return known.rows().stream().limit(n).map(Row::shown).toList();
    }

    private Row row(int n) {
        Version version = versions.get(n);
        boolean last = version == now();
        Long to = last ? null : Long.valueOf(versions.get(n + 1).from().position());
        boolean seen = version.shown() && now().shown();
        return new Row(
                version,
                to,
                seen && (last || now().says().mayBeShown()),
                version.shown() && now().wordsArePublic(),
                agreed());
    }

    private Set<UUID> agreed() {
        return now().says().agreed().collect(Collectors.toSet());
    }
}
