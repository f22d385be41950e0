package ua.zvit.organisation.values;

/**
 * A council that has just been made.
 *
 * @param administrator account that may administer it
 * @param checked false where nobody could be asked whether that account may do so already
 */
public record CreatedCouncil(CouncilSummary council, String administrator, boolean checked) {}
