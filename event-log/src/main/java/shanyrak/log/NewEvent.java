package shanyrak.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An event about to be written.
 *
 * @param time whole microseconds, which is what PostgreSQL keeps
 * @param part which of the command's events it is, from 0
 */
record NewEvent(
        String stream,
        long sequence,
        UUID id,
        String name,
        String revision,
        Instant time,
        String payload,
        String metadata,
        UUID command,
        int part,
        List<ClaimChange> claims) {

    byte[] leaf() {
        return LeafHash.of(stream, sequence, name, revision, time, payload, metadata);
    }
}
