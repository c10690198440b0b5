package telework.account.service;

import telework.common.EmailAddress;

/** Knows who acts for the whole country. Whoever gives out roles brings one; if any says yes, it is so. */
public interface NationalStaff {

    boolean isNational(EmailAddress account);
}
