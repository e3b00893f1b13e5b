package shanyrak.web.limit;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import shanyrak.web.KeyedHash;
import shanyrak.web.limit.Buckets.Taken;

/**
 * Finds the bucket of somebody. It is chosen by a keyed hash of their address; the key is in memory only, for one day, and of
 * the hash no more is used than the number of the bucket. Who has come cannot be told from it.
 */
public final class DailyBuckets {

    private static final int NETWORK_OF_IPV6 = 8;

    private final Supplier<LocalDate> today;
    private final Supplier<byte[]> secret;
    private final Supplier<Buckets> full;
    private final AtomicReference<Day> day;

    /**
     * @param secret a new key, from chance that cannot be guessed
     * @param full buckets from which nothing has been taken
     */
    public DailyBuckets(Supplier<LocalDate> today, Supplier<byte[]> secret, Supplier<Buckets> full) {
        this.today = today;
        this.secret = secret;
        this.full = full;
        day = new AtomicReference<>(begin(today.get()));
    }

    private record Day(LocalDate date, KeyedHash hash, Buckets buckets) {

        int bucket(byte[] somebody) {
            return Math.floorMod(ByteBuffer.wrap(hash.of(somebody)).getInt(), buckets.number());
        }
    }

    /** @param address of the connection; of IPv6 the network counts, which one person has whole */
    public Taken take(String address, int much) {
        return take(network(address), much);
    }

    /** The same for whoever uses an account, from wherever. */
    public Taken take(UUID account, int much) {
        return take(account.toString().getBytes(StandardCharsets.US_ASCII), much);
    }

    /** Lets go of the key of yesterday. To be called at midnight, so that it goes also when nobody comes. */
    public void forgetYesterday() {
        today();
    }

    private Taken take(byte[] somebody, int much) {
        Day today = today();
        return today.buckets().take(today.bucket(somebody), much);
    }

    private Day today() {
        LocalDate date = today.get();
        return day.updateAndGet(last -> last.date().equals(date) ? last : begin(date));
    }

    private Day begin(LocalDate date) {
        return new Day(date, new KeyedHash(secret.get()), full.get());
    }

    private static byte[] network(String address) {
        try {
            byte[] whole = InetAddress.ofLiteral(address).getAddress();
            return whole.length > NETWORK_OF_IPV6 ? Arrays.copyOf(whole, NETWORK_OF_IPV6) : whole;
        } catch (IllegalArgumentException notAnAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
