package shanyrak.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in one, which always are of the same time. */
final class Archive {

    /** Not the first that a ZIP file can say: that one is written with a time zone. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, UTF_8);
    }

    /**
     * A file, as one who reads the archive can check it.
     *
     * @param hash SHA-256 of its bytes, in hexadecimal
     */
    record Filed(String path, long bytes, String hash) {}

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    Filed add(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        Measured measured = new Measured(zip);
        content.write(measured);
        zip.closeEntry();
        return new Filed(path, measured.bytes, HexFormat.of().formatHex(measured.digest.digest()));
    }

    /** Without this the archive is broken, so that nobody takes a part for the whole. */
    void finish() throws IOException {
        zip.finish();
    }

    private static final class Measured extends OutputStream {

        private final OutputStream out;
        private final MessageDigest digest;
        private long bytes;

        Measured(OutputStream out) {
            this.out = out;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            out.write(octets, from, length);
            digest.update(octets, from, length);
            bytes += length;
        }
    }
}
