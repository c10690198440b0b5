package telework.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The folder that holds everything the application writes. A marker file tells it from any other folder, so that a slip
 * of the finger in {@code --data} neither mixes files nor, with {@code --fresh}, deletes them.
 */
final class DataFolder {
    static final String MARKER = ".telework-data";
    static final String SETTINGS = "telework.properties";

    /** What {@code --fresh} deletes. The settings are the owner's and stay. */
    private static final List<String> WRITTEN = List.of("telework.mv.db", "telework.trace.db", "mail", "log", "server");

    private static final Set<String> HARMLESS = Set.of(SETTINGS, "lost+found", ".gitkeep");

    private final Path folder;

    DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Creates the folder if need be, refuses one that is not ours, and keeps it for this process until it ends. */
    FileLock open() {
        try {
            requireOurs();
            Files.createDirectories(folder);
            return lock();
        } catch (IOException e) {
            throw StartRefused.failure("The data folder " + folder + " cannot be used: " + e);
        }
    }

    void empty() {
        WRITTEN.forEach(name -> delete(resolve(name)));
    }

    /** The folder in which the server unpacks itself; nothing in it outlives a run. */
    Path emptied(String name) throws IOException {
        delete(resolve(name));
        return Files.createDirectories(resolve(name));
    }

    Properties settings() {
        var settings = new Properties();
        var file = resolve(SETTINGS);
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw StartRefused.misuse(file + " cannot be read: " + e.getMessage());
            }
        }
        return settings;
    }

    private void requireOurs() throws IOException {
        if (folder.toString().contains(";")) {
            throw StartRefused.misuse("The data folder's name must not contain a semicolon: " + folder);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw StartRefused.misuse("Not a folder: " + folder);
        }
        if (Files.isDirectory(folder) && !Files.exists(resolve(MARKER)) && holdsForeignFiles()) {
            throw StartRefused.misuse("The folder " + folder
                    + " holds other files and is not a data folder of this application. Nothing was changed."
                    + " Choose an empty or a new folder: ./run --data DIR");
        }
    }

    private boolean holdsForeignFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> !HARMLESS.contains(file.getFileName().toString()));
        }
    }

    private FileLock lock() throws IOException {
        var channel = FileChannel.open(resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw StartRefused.failure("Another server is running on the data folder " + folder
                    + ". Stop it, or choose another folder: ./run --data DIR");
        }
        return lock;
    }

    /** A symbolic link is removed, never followed. */
    private static void delete(Path file) {
        try {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                try (var children = Files.list(file)) {
                    children.forEach(DataFolder::delete);
                }
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
