package shanyrak.benchmarks.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Processes that wait for a line with a number of seconds and answer with their appends per second. */
final class RunningPeer implements AutoCloseable {

    private static final String READY = "ready";

    private final List<Running> running;

    private record Running(Process process, PrintStream to, BufferedReader from) {

        static Running of(Process process) {
            return new Running(process, new PrintStream(process.getOutputStream(), true), process.inputReader());
        }

        String line() throws IOException {
            String line = from.readLine();
            if (line == null) {
                throw new IllegalStateException("A peer has ended before its time");
            }
            return line;
        }
    }

    RunningPeer(List<Process> processes) throws IOException {
        running = processes.stream().map(Running::of).toList();
        for (Running peer : running) {
            if (!READY.equals(peer.line())) {
                throw new IllegalStateException("A peer does not start");
            }
        }
    }

    double rate(Duration length) throws IOException {
        running.forEach(peer -> peer.to().println(length.toSeconds()));
        double rate = 0;
        for (Running peer : running) {
            rate += Double.parseDouble(peer.line());
        }
        return rate;
    }

    @Override
    public void close() throws InterruptedException {
        for (Running peer : running) {
            peer.to().close();
            peer.process().waitFor();
        }
    }
}
