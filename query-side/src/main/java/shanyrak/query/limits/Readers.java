package shanyrak.query.limits;

import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyrak.query.platform.Randomness;
import shanyrak.query.platform.SteadyTime;
import shanyrak.query.platform.Today;
import shanyrak.web.limit.Buckets;
import shanyrak.web.limit.Buckets.Taken;
import shanyrak.web.limit.DailyBuckets;

/** What each reader has left to read today. */
@Component
class Readers {

    private static final int BUCKETS = 1 << 18;

    private final DailyBuckets buckets;

    Readers(Limits limits, Today today, Randomness chance, SteadyTime time) {
        buckets = new DailyBuckets(
                today::inUtc,
                chance::secret,
                () -> new Buckets(BUCKETS, limits.perRead(), limits.burst(), time::nanos));
    }

    Taken take(String address, int reads) {
        return buckets.take(address, reads);
    }

    /** The same for whoever uses an account, from wherever. */
    Taken take(UUID account, int reads) {
        return buckets.take(account, reads);
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "UTC")
    void forgetYesterday() {
        buckets.forgetYesterday();
    }
}
