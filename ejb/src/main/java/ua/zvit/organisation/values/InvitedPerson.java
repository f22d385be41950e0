package ua.zvit.organisation.values;

/**
 * Somebody who has an account now.
 *
 * @param password for the first sign-in, which asks for another; told once and kept nowhere
 */
public record InvitedPerson(String username, String name, String password) {}
