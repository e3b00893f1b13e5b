package shanyrak.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.updates.UpdateChecker;
import shanyrak.standalone.testing.Product;
import shanyrak.standalone.testing.Rest;

/**
 * A program for a machine without any network but its own loopback: does what it is told to, and says how often the kernel
 * was asked for a way out. Nothing can hide from the kernel: the attempts of every process and library count, names that
 * are looked up too.
 */
final class Alone {

    static final String ATTEMPTS = "attempts to leave this machine: ";

    private static final Path COUNTERS = Path.of("/proc/self/net/snmp");
    private static final Path COUNTERS_OF_IPV6 = Path.of("/proc/self/net/snmp6");

    private Alone() {}

    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "product" -> useTheProduct(Path.of(arguments[1]));
            case "connect" -> connect();
            case "look-up" -> tolerate(() -> InetAddress.getByName("shanyrak.example.org"));
            case "axon" -> startAxonAsItComes();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println(ATTEMPTS + attempts());
        System.exit(0);
    }

    /** Packets and look-ups that found no way out, and anything at all sent by UDP, as to a name server on this machine. */
    private static long attempts() throws IOException {
        return counter("Ip:", "OutNoRoutes")
                + counter("Udp:", "OutDatagrams")
                + counterOfIpv6("Ip6OutNoRoutes")
                + counterOfIpv6("Udp6OutDatagrams");
    }

    private static void useTheProduct(Path data) {
        try (Product product = Product.start(data)) {
            Rest rest = product.rest().setUp().withToken();
            long position = Deeds.doAll(rest);
            Stream.of("/", "/campaigns/shanyrak", "/campaigns/shanyrak/timeline", "/openapi.json", "/sign-in")
                    .forEach(page -> rest.get(page).is(200));
            rest.get("/api/campaigns/second/timeline?atLeast=" + position).is(200);
        }
    }

    private static void connect() {
        for (String address : List.of("192.0.2.1", "2001:db8::1")) {
            tolerate(() -> {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(address, 443), 1_000);
                }
                return address;
            });
        }
    }

    /** Without what Shanyrak sets to keep it quiet. */
    private static void startAxonAsItComes() {
        Configuration axon = DefaultConfigurer.defaultConfiguration().start();
        axon.getComponent(UpdateChecker.class).start();
        Awaitility.await().until(() -> attempts() > 0);
    }

    private static void tolerate(Callable<?> attempt) {
        try {
            System.out.println("unexpectedly reached: " + attempt.call());
        } catch (Exception e) {
            System.out.println("as expected: " + e);
        }
    }

    private static long counter(String protocol, String name) throws IOException {
        List<List<String>> lines = Files.readAllLines(COUNTERS).stream()
                .filter(line -> line.startsWith(protocol))
                .map(line -> Arrays.asList(line.split(" ")))
                .toList();
        return Long.parseLong(lines.getLast().get(lines.getFirst().indexOf(name)));
    }

    private static long counterOfIpv6(String name) throws IOException {
        return Files.readAllLines(COUNTERS_OF_IPV6).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.substring(name.length()).strip()))
                .sum();
    }
}
