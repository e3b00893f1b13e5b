package shanyrak.query.since;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** Reads what an exported calendar says of itself. All of that is in ASCII; lines are folded between any two octets. */
final class CalendarExport {

    private static final int LONGEST = 10_000;

    private final Gathered gathered;
    private boolean inComponent;

    private CalendarExport(Gathered gathered) {
        this.gathered = gathered;
    }

    static void read(InputStream in, Gathered gathered) throws IOException {
        new CalendarExport(gathered).read(new BufferedReader(new InputStreamReader(in, ISO_8859_1)));
    }

    private void read(BufferedReader lines) throws IOException {
        StringBuilder whole = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                whole.append(line, 1, Math.max(1, Math.min(line.length(), LONGEST - whole.length())));
            } else {
                line(whole.toString());
                whole.setLength(0);
                whole.append(line, 0, Math.min(line.length(), LONGEST));
            }
        }
        line(whole.toString());
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return;
        }
        String value = line.substring(colon + 1);
        switch (line.substring(0, colon)) {
            case "BEGIN" -> inComponent = !value.equals("VCALENDAR");
            case "X-SHANYRAK-CAMPAIGN" -> gathered.campaign(value);
            case "X-SHANYRAK-POSITION" -> gathered.position(value);
            case "UID" -> gathered.entry(value);
            case "URL" -> {
                if (!inComponent) {
                    gathered.search(value);
                }
            }
            default -> {}
        }
    }
}
