package shanyrak.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temp;

    @Test
    void a_new_folder_is_for_its_owner_only() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("made/by/need"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void a_folder_in_use_is_refused_in_one_sentence() throws IOException {
        Path wanted = temp.resolve("data");
        try (DataFolder folder = DataFolder.open(wanted)) {
            assertThatThrownBy(() -> DataFolder.open(wanted))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Shanyrak is already running on the data folder " + folder.path()
                            + "; stop it first, or name another folder with --shanyrak.data=FOLDER.");
        }
    }

    @Test
    void a_folder_given_back_can_be_taken_again() throws IOException {
        DataFolder.open(temp.resolve("data")).close();
        DataFolder.open(temp.resolve("data")).close();
    }

    @Test
    void a_file_is_refused() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void a_folder_of_other_things_is_refused_and_left_alone() throws IOException {
        Files.createFile(temp.resolve("thesis.txt"));
        assertThatThrownBy(() -> DataFolder.open(temp))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("holds other files");
        assertThat(temp).isDirectoryNotContaining(file -> file.endsWith("lock"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/no/such")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder /proc/no/such cannot be used: ");
    }

    @Test
    void a_fresh_volume_with_its_lost_and_found_is_accepted() throws IOException {
        Files.createDirectory(temp.resolve("lost+found"));
        DataFolder.open(temp).close();
    }

    @Test
    void what_was_left_half_made_is_made_again() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            assertThatThrownBy(() -> folder.make("part", half -> {
                        Files.createFile(half.resolve("rest of a killed start"));
                        throw new IOException("killed");
                    }))
                    .hasMessage("killed");
            assertThat(folder.resolve("part")).doesNotExist();

            Path made = folder.make("part", half -> Files.createFile(half.resolve("whole")));
            assertThat(made).isDirectoryContaining("glob:**/whole");
            assertThat(made).isDirectoryNotContaining("glob:**/rest*");
            assertThat(folder.halfMade("part")).doesNotExist();
        }
    }

    @Test
    void what_is_whole_is_not_made_again() throws IOException {
        try (DataFolder folder = DataFolder.open(temp.resolve("data"))) {
            folder.make("part", _ -> {});
            folder.make("part", _ -> {
                throw new IOException("made twice");
            });
        }
    }
}
