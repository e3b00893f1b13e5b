package shanyrak.query.since;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** The files of an archive, one after another. A small archive can hold bytes without end: there is a limit for all of it. */
final class Unzipped extends FilterInputStream {

    private static final long LARGEST = 200L * 1024 * 1024;
    private static final int AT_ONCE = 8_192;

    private long read;

    Unzipped(ZipInputStream zip) {
        super(zip);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        count(Math.max(got, 0));
        return got;
    }

    /** Reads what nobody wanted of the present file. */
    void skipFile() throws IOException {
        byte[] unwanted = new byte[AT_ONCE];
        int got;
        do {
            got = read(unwanted, 0, unwanted.length);
        } while (got >= 0);
    }

    /** Whoever reads one file leaves the others to be read. */
    @Override
    public void close() {}

    private void count(int more) throws IOException {
        read += more;
        if (read > LARGEST) {
            throw new IOException("An archive that holds more than " + LARGEST + " bytes");
        }
    }
}
