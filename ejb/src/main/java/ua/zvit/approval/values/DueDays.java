package ua.zvit.approval.values;

/**
 * How many days a task may take, by the stage of the approval.
 *
 * @param draft days for drafting, from the start of each round
 * @param review days for the review
 * @param sign days for each signature
 * @param council days for the council
 */
public record DueDays(int draft, int review, int sign, int council) {}
