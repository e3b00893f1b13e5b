package shanyrak.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs this product carries, unpacked into the data folder once for each version. */
final class PostgresBinaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NAME = "postgresql-";
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder of the programs. */
    static Path unpackedIn(DataFolder folder) throws IOException {
        refuseOtherMachines();
        Path unpacked = folder.make(NAME + version(), PostgresBinaries::unpack);
        removeOthers(folder, unpacked);
        return unpacked.resolve("bin");
    }

    private static void refuseOtherMachines() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new CannotStart("This file carries a PostgreSQL for Linux on x86-64 only, and this is " + machine
                    + "; give it a PostgreSQL 18 by SHANYRAK_DATABASE_URL and SHANYRAK_VAULT_URL.");
        }
    }

    /** By content: the archive does not say which version it is. */
    private static String version() throws IOException {
        try (DigestInputStream archive = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(ARCHIVE);
        if (archive == null) {
            throw new IllegalStateException(ARCHIVE + " is not on the class path");
        }
        return archive;
    }

    private static void unpack(Path into) throws IOException {
        try (TarArchiveInputStream archive = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, into.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            file.toFile().setExecutable(true, true);
        }
    }

    private static void removeOthers(DataFolder folder, Path used) throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(folder.path())) {
            others = files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .filter(file -> !file.equals(used))
                    .toList();
        }
        for (Path other : others) {
            FileSystemUtils.deleteRecursively(other);
        }
    }
}
