package telework.mail.service;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts each mail as a file into a folder, for those who try the software without a mail server. */
class FolderPostman implements Postman {

    private final Path folder;

    FolderPostman(Path folder) {
        this.folder = folder;
    }

    @Override
    public Round setOut() {
        return new Round() {
            @Override
            public void deliver(MimeMessage mail) throws DeliveryFailure {
                put(mail);
            }

            @Override
            public void close() {
                // No line to hang up.
            }
        };
    }

    /** Named by its Message-ID, so that a mail delivered again replaces itself; moved into place so that none is seen in half. */
    private void put(MimeMessage mail) throws DeliveryFailure {
        try {
            Files.createDirectories(folder);
            var name = mail.getMessageID().replaceAll("[^A-Za-z0-9.@_-]", "") + ".eml";
            var part = folder.resolve(name + ".part");
            try (var out = Files.newOutputStream(part)) {
                mail.writeTo(out);
            }
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failed) {
            throw new DeliveryFailure(DeliveryFailure.Fate.NOT_YET, failed);
        }
    }
}
