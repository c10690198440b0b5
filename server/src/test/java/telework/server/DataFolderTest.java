package telework.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsCreatedAndMarked() throws IOException {
        var folder = temporary.resolve("new/data");

        try (var lock = new DataFolder(folder).open().channel()) {
            assertThat(lock.isOpen()).isTrue();
            assertThat(folder.resolve(DataFolder.MARKER)).exists();
        }
    }

    @Test
    void aFolderWithOnlySettingsIsAccepted() throws IOException {
        Files.writeString(temporary.resolve(DataFolder.SETTINGS), "telework.demo=false\n");

        new DataFolder(temporary).open().channel().close();

        assertThat(temporary.resolve(DataFolder.MARKER)).exists();
    }

    @Test
    void aForeignFolderIsRefusedUntouched() throws IOException {
        Files.writeString(temporary.resolve("thesis.odt"), "years of work");

        assertThatThrownBy(() -> new DataFolder(temporary).open())
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.exitCode()).isEqualTo(2))
                .hasMessageContaining("is not a data folder of this application. Nothing was changed.");
        assertThat(temporary).isDirectoryNotContaining(file -> file.endsWith(DataFolder.MARKER));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file).open()).hasMessage("Not a folder: " + file);
    }

    @Test
    void aFolderInUseIsNotSharedEvenInOneProcess() throws IOException {
        try (var held = new DataFolder(temporary).open().channel()) {
            assertThat(held.isOpen()).isTrue();
            assertThatThrownBy(() -> new DataFolder(temporary).open()).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void emptyingDeletesWhatTheApplicationWroteAndNothingElse() throws IOException {
        var outside = Files.createDirectory(temporary.resolve("outside"));
        Files.createFile(outside.resolve("kept.eml"));
        var folder = Files.createDirectory(temporary.resolve("data"));
        Files.createFile(folder.resolve("telework.mv.db"));
        Files.createFile(folder.resolve("telework.properties"));
        Files.createFile(folder.resolve("notes.txt"));
        Files.createDirectories(folder.resolve("log/old"));
        Files.createSymbolicLink(folder.resolve("mail"), outside);

        new DataFolder(folder).empty();

        assertThat(folder)
                .isDirectoryContaining("glob:**telework.properties")
                .isDirectoryContaining("glob:**notes.txt");
        assertThat(folder).isDirectoryNotContaining("glob:**{telework.mv.db,log,mail}");
        assertThat(outside.resolve("kept.eml")).exists();
    }
}
