package ua.zvit.web.organisation.people;

import ua.zvit.organisation.values.InvitedPerson;

/**
 * Somebody who has an account now.
 *
 * @param password for the next sign-in, which asks for another; told once
 */
public record InvitedPersonJson(String username, String name, String password) {
    static InvitedPersonJson of(InvitedPerson person) {
        return new InvitedPersonJson(person.username(), person.name(), person.password());
    }
}
