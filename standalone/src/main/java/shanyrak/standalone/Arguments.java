package shanyrak.standalone;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;

/** What the command line and the environment say before Spring reads them. */
final class Arguments {

    private static final int HIGHEST_PORT = 65_535;

    private final String[] all;
    private final DefaultApplicationArguments options;

    Arguments(String... all) {
        this.all = all;
        this.options = new DefaultApplicationArguments(all);
    }

    String[] all() {
        return all;
    }

    Path dataFolder() {
        return Path.of(option("shanyrak.data", "SHANYRAK_DATA", "shanyrak-data"));
    }

    String address() {
        return option("server.address", "SERVER_ADDRESS", "127.0.0.1");
    }

    /** @throws CannotStart if it is no port number */
    int port() {
        String port = option("server.port", "SERVER_PORT", "8080");
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Refused below, like a number that is no port.
        }
        throw new CannotStart(
                "“" + port + "” is no port: --server.port takes a number from 0 to " + HIGHEST_PORT + ".");
    }

    /** @throws CannotStart if something other than {@code serve} is asked for */
    void refuseUnknownCommands() {
        List<String> commands = options.getNonOptionArgs();
        if (!commands.isEmpty() && !commands.equals(List.of("serve"))) {
            throw new CannotStart("“" + String.join(" ", commands)
                    + "” is no command of Shanyrak; it knows “serve”, which is also what it does without one.");
        }
    }

    private String option(String name, String variable, String otherwise) {
        List<String> given = options.getOptionValues(name);
        if (given != null && !given.isEmpty()) {
            return given.getLast();
        }
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
