package shanyrak.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Each caller does one thing after the other, as soon as it is answered. */
public record Callers(int amount, Duration duration) {

    /** Things done per second by all callers; each makes what it calls on its own thread. */
    public double rate(IntFunction<Call> caller) throws Exception {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        long done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(amount)) {
            List<Future<Long>> callers = new ArrayList<>();
            for (int n = 0; n < amount; n++) {
                Call call = caller.apply(n);
                callers.add(threads.submit(() -> callUntil(end, call)));
            }
            for (Future<Long> answered : callers) {
                done += answered.get();
            }
        }
        return done * 1e9 / (System.nanoTime() - start);
    }

    private static long callUntil(long end, Call call) throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            call.once();
            done++;
        }
        return done;
    }

    @FunctionalInterface
    public interface Call {
        void once() throws Exception;
    }
}
