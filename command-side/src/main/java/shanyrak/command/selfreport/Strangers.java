package shanyrak.command.selfreport;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shanyrak.command.platform.Randomness;
import shanyrak.command.platform.SteadyTime;
import shanyrak.command.selfreport.SelfReportRefusals.TooManySelfReports;
import shanyrak.web.limit.Buckets;
import shanyrak.web.limit.Buckets.Taken;
import shanyrak.web.limit.DailyBuckets;

/** What each network may still say today. Of where a report comes from nothing is kept that could tell it. */
@Component
class Strangers {

    private static final int BUCKETS = 1 << 16;

    private final Clock clock;
    private final Randomness chance;
    private final SteadyTime time;
    private final DailyBuckets asking;
    private final DailyBuckets working;
    private final DailyBuckets waiting;

    Strangers(SelfReportSettings settings, Clock clock, Randomness chance, SteadyTime time) {
        this.clock = clock;
        this.chance = chance;
        this.time = time;
        asking = daily(settings.formsPerMinute(), settings.formsPerMinute(), Duration.ofMinutes(1));
        working = daily(settings.burst(), settings.perHour(), Duration.ofHours(1));
        waiting = daily(settings.waitingBurst(), settings.waitingPerHour(), Duration.ofHours(1));
    }

    /** @throws TooManySelfReports if the network has been given too many forms or challenges */
    void mayAsk(String network) {
        take(asking, network);
    }

    /**
     * Counts one report more.
     *
     * @param worked whether it proves work
     * @throws TooManySelfReports if there are too many from its network
     */
    void maySay(String network, boolean worked) {
        take(worked ? working : waiting, network);
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "UTC")
    void forgetYesterday() {
        asking.forgetYesterday();
        working.forgetYesterday();
        waiting.forgetYesterday();
    }

    private static void take(DailyBuckets buckets, String network) {
        Taken taken = buckets.take(network, 1);
        if (taken.isRefused()) {
            throw new TooManySelfReports(taken.retry().toSeconds() + 1);
        }
    }

    private DailyBuckets daily(int burst, int number, Duration in) {
        return new DailyBuckets(
                () -> LocalDate.now(clock.withZone(ZoneOffset.UTC)),
                chance::secret,
                () -> new Buckets(BUCKETS, in.dividedBy(number), burst, time::nanos));
    }
}
