package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

    private final DataFolder folder;

    CredentialsTest(@TempDir Path temp) {
        folder = DataFolder.open(temp.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void every_role_has_a_long_password_of_its_own() throws IOException {
        Credentials credentials = Credentials.in(folder);
        assertThat(credentials.passwordOf("shanyrak_command")).hasSize(43);
        assertThat(credentials.passwordOf("vault_query")).isNotEqualTo(credentials.passwordOf("shanyrak_command"));
    }

    @Test
    void passwords_stay_the_same() throws IOException {
        String first = Credentials.in(folder).passwordOf("vault_owner");
        assertThat(Credentials.in(folder).passwordOf("vault_owner")).isEqualTo(first);
    }

    @Test
    void only_their_owner_can_read_them() throws IOException {
        Credentials.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("credentials"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_lacks_one_is_reported() throws IOException {
        Files.writeString(folder.resolve("credentials"), "shanyrak_owner=x\n");
        Credentials credentials = Credentials.in(folder);
        assertThatThrownBy(() -> credentials.passwordOf("vault_owner"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds no password for vault_owner");
    }
}
