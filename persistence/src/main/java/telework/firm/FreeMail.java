package telework.firm;

import java.util.Set;
import telework.common.EmailAddress;

/**
 * Domains under which anybody may have an address, so that two firms of one are no more alike than any two: webmail, carriers
 * and access providers that are common in Japan. Collected by hand; a domain that is missing here costs a wrong suggestion.
 */
final class FreeMail {

    private static final Set<String> DOMAINS = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.co.jp",
            "ymail.ne.jp",
            "yahoo.ne.jp",
            "yahoo.com",
            "icloud.com",
            "me.com",
            "mac.com",
            "outlook.com",
            "outlook.jp",
            "hotmail.com",
            "hotmail.co.jp",
            "live.jp",
            "live.com",
            "msn.com",
            "aol.com",
            "aol.jp",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "excite.co.jp",
            "goo.jp",
            "mail.goo.ne.jp",
            "infoseek.jp",
            "rakuten.jp",
            "docomo.ne.jp",
            "ezweb.ne.jp",
            "au.com",
            "softbank.ne.jp",
            "i.softbank.jp",
            "ymobile.ne.jp",
            "uqmobile.jp",
            "rakumail.jp",
            "biglobe.ne.jp",
            "nifty.com",
            "nifty.ne.jp",
            "ocn.ne.jp",
            "so-net.ne.jp",
            "plala.or.jp",
            "ybb.ne.jp",
            "jcom.home.ne.jp",
            "jcom.zaq.ne.jp",
            "dion.ne.jp",
            "infoweb.ne.jp",
            "asahi-net.or.jp",
            "dti.ne.jp",
            "eonet.ne.jp",
            "commufa.jp",
            "hi-ho.ne.jp");

    private FreeMail() {}

    /** The domain that tells of a firm; null when it tells nothing. @param email may be null */
    static String domainOfAFirm(EmailAddress email) {
        if (email == null) {
            return null;
        }
        var domain = email.value().substring(email.value().indexOf('@') + 1);
        boolean free = DOMAINS.stream().anyMatch(each -> domain.equals(each) || domain.endsWith("." + each));
        return free ? null : domain;
    }
}
