package telework.membership.service;

import telework.membership.Role;

/**
 * Who does what is being done, by which right, and for whom.
 *
 * @param email of the account; of a program its name
 * @param role by which it is allowed; null where everybody who is signed in may do it
 * @param home the organisation for which the role is held; null: the whole country, or no role was needed
 * @param actingFor the organisation under whose mandate {@code home} acts; null: in its own right
 */
public record Caller(String email, Role role, Organisation home, Organisation actingFor) {

    /** An organisation as records name it. */
    public record Organisation(Long id, String name) {}
}
