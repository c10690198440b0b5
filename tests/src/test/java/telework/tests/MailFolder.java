package telework.tests;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The mails that the server puts into its data folder while it has no mail server. */
public record MailFolder(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Its parts by their type without parameters, e.g. {@code text/plain}. */
    public record Letter(String subject, List<Content> parts) {

        public record Content(String type, String text) {}

        /** The first part of the type. */
        public String part(String type) {
            return parts.stream()
                    .filter(part -> part.type().equals(type))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + type + " in " + subject))
                    .text();
        }
    }

    /** Waits until so many have been written to the address; the oldest first. */
    public List<Letter> awaitTo(String address, int letters) {
        Await.until(
                letters + " mails to " + address, PATIENCE, () -> to(address).size() >= letters, () -> to(address));
        return to(address);
    }

    private List<Letter> to(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var letters = new ArrayList<Letter>();
            for (var file : files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted((one, other) -> age(one).compareTo(age(other)))
                    .toList()) {
                read(file, address, letters);
            }
            return letters;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, String address, List<Letter> letters) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().contains("<" + address + ">")) {
                var parts = new ArrayList<Letter.Content>();
                collect(mail, parts);
                letters.add(new Letter(mail.getSubject(), parts));
            }
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void collect(Part part, List<Letter.Content> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int position = 0; position < several.getCount(); position++) {
                collect(several.getBodyPart(position), parts);
            }
        } else {
            var type = part.getContentType().replaceFirst(";.*", "").strip().toLowerCase();
            parts.add(new Letter.Content(type, new String(part.getInputStream().readAllBytes(), "UTF-8")));
        }
    }

    private static Long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
