package telework.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import telework.common.service.PublicAddress;

/**
 * Where the public address begins with https, a browser sends the session's cookie by no other way and takes it from nobody else
 * ({@link PublicAddress#cookie}). The rest is in web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    PublicAddress address;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setName(address.cookie("JSESSIONID"));
        cookie.setPath("/");
        cookie.setSecure(address.isSecure());
    }
}
