package ua.zvit.audit.values;

/**
 * A step was recorded just now, in the transaction of the step. Whoever wants to know of steps observes it (CDI) and
 * need not be known to those who take them.
 *
 * @param council code of the council whose thing it concerns
 * @param subject such as {@code report:12}
 * @param action stable word such as {@code submitted}
 * @param actor login name
 */
public record Recorded(String council, String subject, String action, String actor) {}
