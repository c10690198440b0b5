package telework.membership;

import static telework.membership.Permission.ACCOUNTS;
import static telework.membership.Permission.AUDIT;
import static telework.membership.Permission.CHECK_IN;
import static telework.membership.Permission.DIRECTORY;
import static telework.membership.Permission.EDIT;
import static telework.membership.Permission.EXPORT;
import static telework.membership.Permission.GRANT;
import static telework.membership.Permission.LOOK;
import static telework.membership.Permission.MAIL;
import static telework.membership.Permission.MEMBERS;
import static telework.membership.Permission.PRIVACY;
import static telework.membership.Permission.REGISTRANTS;
import static telework.membership.Permission.RESEND;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is for an organisation and all that is below it. This table is the only place that says who may do what; the
 * console shows it as it stands here.
 */
public enum Role {
    /** Runs the programme in the whole country. */
    NATIONAL_ADMINISTRATOR(EnumSet.allOf(Permission.class)),
    /** Works for the programme in the whole country, and decides neither on roles nor on accounts. */
    PROGRAMME_STAFF(EnumSet.complementOf(EnumSet.of(GRANT, ACCOUNTS, AUDIT))),
    /** Answers for an organisation that offers seminars, such as a bureau with its chambers: reviews, and says who belongs. */
    ORGANISER(EnumSet.complementOf(EnumSet.of(ACCOUNTS, AUDIT, PRIVACY))),
    /** Prepares seminars, which somebody else reviews. */
    CHAMBER_STAFF(EnumSet.of(LOOK, EDIT, REGISTRANTS, CHECK_IN, EXPORT, MAIL, RESEND, DIRECTORY)),
    /** Stands at the door. */
    RECEPTION(EnumSet.of(CHECK_IN)),
    /** Advises firms, and sees what is on. */
    CONSULTANT(EnumSet.of(LOOK)),
    /** Reads all and changes nothing. */
    AUDITOR(EnumSet.of(LOOK, REGISTRANTS, MAIL, MEMBERS, AUDIT));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean brings(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether it holds in the whole country whatever the organisation, and never for a part of it. */
    public boolean isNational() {
        return this == NATIONAL_ADMINISTRATOR || this == PROGRAMME_STAFF;
    }

    /** Whether it may be held for an organisation; null: for the whole country. */
    public boolean mayHoldAt(Long organisation) {
        return switch (this) {
            case NATIONAL_ADMINISTRATOR, PROGRAMME_STAFF -> organisation == null;
            case ORGANISER, CHAMBER_STAFF, RECEPTION -> organisation != null;
            case CONSULTANT, AUDITOR -> true;
        };
    }

    /** Those that bring a permission. */
    public static Set<Role> bringing(Permission permission) {
        return Arrays.stream(values())
                .filter(role -> role.brings(permission))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
