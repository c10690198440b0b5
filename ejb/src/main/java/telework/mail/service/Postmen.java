package telework.mail.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Chooses who carries the mail: a server when one is set, and otherwise a folder. */
@ApplicationScoped
class Postmen {

    @Produces
    @ApplicationScoped
    Postman postman(MailSettings settings) {
        return settings.host().isPresent() ? new SmtpPostman(settings) : new FolderPostman(settings.folder());
    }
}
