package shanyrak.benchmarks;

import java.util.concurrent.atomic.LongAdder;
import shanyrak.log.AppendObserver;

/** How many appends shared a commit. */
final class GroupSizes implements AppendObserver {

    private final LongAdder groups = new LongAdder();
    private final LongAdder members = new LongAdder();

    @Override
    public void grouped(int appends, int events) {
        groups.increment();
        members.add(appends);
    }

    double mean() {
        return members.doubleValue() / Math.max(1, groups.sum());
    }
}
