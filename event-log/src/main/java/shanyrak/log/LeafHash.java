package shanyrak.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The leaf of an event in a Merkle tree after RFC 6962: SHA-256 of the byte {@code 00} and of these fields in this order,
 * each as its length in bytes (4 bytes, big-endian) followed by its bytes.
 *
 * <ol>
 *   <li>stream, UTF-8
 *   <li>sequence, 8 bytes, big-endian
 *   <li>name, UTF-8
 *   <li>revision, UTF-8
 *   <li>time in microseconds since 1970-01-01T00:00:00Z, 8 bytes, big-endian, two's complement
 *   <li>payload, UTF-8, exactly as stored
 *   <li>metadata, UTF-8, exactly as stored
 * </ol>
 *
 * Everything it is made of is in the event's row, so anybody who reads the row can check it.
 */
public final class LeafHash {

    private final MessageDigest sha256 = Sha256.digest();

    private LeafHash() {
        sha256.update((byte) 0);
    }

    /** The 32 bytes of the leaf; parts of {@code time} below a microsecond are ignored. */
    public static byte[] of(
            String stream, long sequence, String name, String revision, Instant time, String payload, String metadata) {
        return new LeafHash()
                .text(stream)
                .number(sequence)
                .text(name)
                .text(revision)
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, time))
                .text(payload)
                .text(metadata)
                .sha256
                .digest();
    }

    private LeafHash text(String text) {
        return field(text.getBytes(UTF_8));
    }

    private LeafHash number(long number) {
        return field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private LeafHash field(byte[] bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha256.update(bytes);
        return this;
    }
}
