package shanyrak.benchmarks;

import java.nio.file.Path;
import shanyrak.benchmarks.growth.Growth;
import shanyrak.benchmarks.live.Live;
import shanyrak.benchmarks.peers.Peers;
import shanyrak.benchmarks.reading.Reading;
import shanyrak.benchmarks.rebuild.Rebuild;
import shanyrak.benchmarks.tail.Tail;

/** Holds the contests that are asked for on one server. */
final class SideBySide {

    private SideBySide() {}

    public static void main(String[] arguments) throws Exception {
        String names = System.getProperty(
                "benchmarks.contests", "append,commands,bulk,rebuild,tail,growth,reading,live,peers");
        Rounds rounds = Rounds.asked();
        try (Server server = new Server(Path.of(System.getProperty("benchmarks.folder", "target/postgresql")))) {
            for (String name : names.split(",")) {
                printFlushTime(server);
                named(name, server, rounds).run();
            }
            printFlushTime(server);
        }
    }

    private static Benchmark named(String name, Server server, Rounds rounds) {
        return switch (name) {
            case "append" -> new Append(server, rounds);
            case "commands" -> new Commands(server, rounds);
            case "bulk" -> new Bulk(server, rounds);
            case "rebuild" -> new Rebuild(server, rounds);
            case "tail" -> new Tail(server, rounds);
            case "growth" -> new Growth(server, rounds);
            case "live" -> new Live(server, rounds);
            case "reading" -> new Reading(server, rounds);
            case "peers" -> new Peers(server, rounds);
            default -> throw new IllegalArgumentException("There is no contest of the name " + name);
        };
    }

    private static void printFlushTime(Server server) throws Exception {
        System.out.printf(
                "%nFlush of one page: %,d µs (median)%n", server.flushTime().toNanos() / 1_000);
    }
}
