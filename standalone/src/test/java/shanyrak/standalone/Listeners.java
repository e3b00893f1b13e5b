package shanyrak.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The TCP ports that a process listens on, as the kernel tells it. */
final class Listeners {

    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENING = "0A";
    private static final int HEXADECIMAL = 16;

    /** 127.0.0.1 as the kernel writes it, by IPv4 and mapped into IPv6. */
    private static final List<String> LOOPBACK = List.of("0100007F", "0000000000000000FFFF00000100007F");

    private Listeners() {}

    /** Whether each port is open to this machine only. */
    static Map<Integer, Boolean> loopbackByPort(ProcessHandle process) throws IOException {
        List<String> sockets = sockets(process);
        Map<Integer, Boolean> ports = new HashMap<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "net", table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields[STATE].equals(LISTENING) && sockets.contains("socket:[" + fields[INODE] + "]")) {
                    String[] address = fields[LOCAL_ADDRESS].split(":");
                    ports.put(Integer.valueOf(address[1], HEXADECIMAL), LOOPBACK.contains(address[0]));
                }
            }
        }
        return ports;
    }

    private static List<String> sockets(ProcessHandle process) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return files.map(Listeners::target).toList();
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return ""; // closed meanwhile
        }
    }
}
