package shanyrak.benchmarks;

/** Contests about one thing, in databases of their own. */
@FunctionalInterface
public interface Benchmark {

    /** Prints its tables. */
    void run() throws Exception;
}
