package shanyrak.query.since;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Finds out of an export, or of its beginning, what was exported. It holds no more than the ids of its entries. */
final class OldExport {

    private static final int MOST_FILES = 100;

    private OldExport() {}

    /** @param head the first bytes as text, with which {@code all} begins too */
    static Optional<Cited> read(String head, InputStream all) throws IOException {
        Gathered gathered = new Gathered();
        String beginning = head.stripLeading();
        if (head.startsWith("PK\u0003\u0004")) {
            unzip(new ZipInputStream(all), gathered);
        } else if (beginning.startsWith("{") || beginning.startsWith("[")) {
            JsonExport.read(all, gathered);
        } else if (beginning.startsWith("<")) {
            AtomExport.read(all, gathered);
        } else if (beginning.startsWith("BEGIN:VCALENDAR")) {
            CalendarExport.read(all, gathered);
        } else if (CsvExport.isOne(beginning)) {
            CsvExport.read(all, gathered);
        }
        return gathered.cited();
    }

    private static void unzip(ZipInputStream zip, Gathered gathered) throws IOException {
        Unzipped content = new Unzipped(zip);
        int files = 0;
        for (ZipEntry file = zip.getNextEntry(); file != null && files++ < MOST_FILES; file = zip.getNextEntry()) {
            String name = Arrays.asList(file.getName().split("/")).getLast();
            if (name.equals("entries.csv")) {
                CsvExport.read(content, gathered);
            } else if (name.equals("datapackage.json")) {
                JsonExport.read(content, gathered);
            }
            content.skipFile();
        }
    }
}
