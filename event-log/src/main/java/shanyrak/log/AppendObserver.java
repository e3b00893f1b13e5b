package shanyrak.log;

import java.time.Duration;

/** Hears how appending goes, from several threads at once. Whoever waits for an append waits for the observer too. */
public interface AppendObserver {

    /** Looks away. */
    AppendObserver NONE = new AppendObserver() {};

    /** Appends came together and were tried in one transaction; those that clashed are among them. */
    default void grouped(int appends, int events) {}

    /** A caller waited so long until its events were durable. */
    default void appended(Duration waited) {}

    /** A caller waited so long until its events were refused, or nobody knew what had become of them. */
    default void refused(Duration waited) {}
}
