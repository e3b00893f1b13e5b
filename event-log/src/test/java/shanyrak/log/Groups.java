package shanyrak.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** How many appends each group had, in order. */
final class Groups implements AppendObserver {

    private final List<Integer> sizes = new CopyOnWriteArrayList<>();

    @Override
    public void grouped(int appends, int events) {
        sizes.add(appends);
    }

    List<Integer> sizes() {
        return sizes;
    }
}
