package telework.feed.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A file on disk for as long as it is being sent: its length and its tag are known before the first byte leaves. */
final class MadeFile implements AutoCloseable {

    private final Path path;
    private final String tag;

    private MadeFile(Path path, String tag) {
        this.path = path;
        this.tag = tag;
    }

    static MadeFile of(FeedFile.Content content) throws IOException {
        var path = Files.createTempFile("feed", null);
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            content.writeTo(out);
        } catch (IOException | RuntimeException failed) {
            Files.delete(path);
            throw failed;
        }
        return new MadeFile(path, '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + '"');
    }

    /** Equal for equal bytes, and for no others. */
    String tag() {
        return tag;
    }

    long length() throws IOException {
        return Files.size(path);
    }

    void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
