package shanyrak.standalone;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The random passwords of the database roles, made once and kept in the data folder for its owner's eyes only. */
final class Credentials {

    static final String LOG_OWNER = "shanyrak_owner";
    static final String VAULT_OWNER = "vault_owner";

    private static final List<String> ROLES =
            List.of(LOG_OWNER, "shanyrak_command", "shanyrak_query", VAULT_OWNER, "vault_command", "vault_query");
    private static final String FILE = "credentials";
    private static final int BYTES = 32;

    private final Path file;
    private final Properties passwords;

    private Credentials(Path file, Properties passwords) {
        this.file = file;
        this.passwords = passwords;
    }

    static Credentials in(DataFolder folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            make(folder, file);
        }
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return new Credentials(file, passwords);
    }

    String passwordOf(String role) {
        String password = passwords.getProperty(role);
        if (password == null) {
            throw new CannotStart("The file " + file + " holds no password for " + role + ".");
        }
        return password;
    }

    /** Under a name of its own first, so that a kill leaves no file with half of the passwords. */
    private static void make(DataFolder folder, Path file) throws IOException {
        Path half = folder.halfMade(FILE);
        Files.deleteIfExists(half);
        var forItsOwnerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(half, Set.of(CREATE_NEW, WRITE), forItsOwnerOnly)) {
            channel.write(ByteBuffer.wrap(randomPasswords().getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(half, file, ATOMIC_MOVE);
        DataFolder.makeDurable(folder.path());
    }

    private static String randomPasswords() {
        SecureRandom random = new SecureRandom();
        return ROLES.stream()
                .map(role -> role + "=" + randomPassword(random) + "\n")
                .collect(Collectors.joining());
    }

    private static String randomPassword(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
