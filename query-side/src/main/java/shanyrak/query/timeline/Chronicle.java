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
     * A version as the table keeps it.
     *
     * @param to the position from which the next version holds; null for the one that holds today
     * @param disclosed whether the public may see the entry today
     * @param open whether the words of this version are public
     * @param agreed who agrees today that their names are published
     */
    record Row(Version version, @Nullable Long to, boolean disclosed, boolean open, Set<UUID> agreed) {}

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

    private Row row(int n) {
        Version version = versions.get(n);
        Long to = version == now()
                ? null
                : Long.valueOf(versions.get(n + 1).from().position());
        return new Row(version, to, now().shown(), version.shown() && now().wordsArePublic(), agreed());
    }

    private Set<UUID> agreed() {
        return now().says().agreed().collect(Collectors.toSet());
    }
}
