package shanyrak.benchmarks.reading;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shanyrak.benchmarks.Database;
import shanyrak.vault.Vault;

/** Names of entries whose keys are in the vault already: all are copies of one key, which saves a flush for each. */
final class Keys {

    private static final int AT_A_TIME = 2_000;

    private final Database database;
    private final Vault vault;
    private final UUID copied;
    private final Random random;
    private final Queue<UUID> made = new ArrayDeque<>();

    Keys(Database database, Vault vault, Random random) {
        this.database = database;
        this.vault = vault;
        this.random = random;
        this.copied = id();
        vault.seal(copied);
    }

    UUID next() {
        if (made.isEmpty()) {
            make();
        }
        return made.remove();
    }

    private void make() {
        List<UUID> ids = Stream.generate(this::id).limit(AT_A_TIME).toList();
        made.addAll(ids);
        database.execute("INSERT INTO vault.key (id, keyset) SELECT made.id, keyset FROM vault.key, unnest('"
                + ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))
                + "'::uuid[]) AS made (id) WHERE key.id = '" + copied + "'");
        vault.opener(ids);
    }

    /** A random one, the same in each run. */
    private UUID id() {
        byte[] bytes =
                ByteBuffer.allocate(Long.BYTES).putLong(random.nextLong()).array();
        return UUID.nameUUIDFromBytes(bytes);
    }
}
