package telework.mail.service;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;

/** Who we are to the mail server. */
class Login extends Authenticator {

    private final String user;
    private final String password;

    Login(String user, String password) {
        this.user = user;
        this.password = password;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
    }
}
