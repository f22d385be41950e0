package ua.zvit.approval;

import java.util.List;

/**
 * Over which desks a report goes.
 *
 * @param drafters departments that write, side by side
 * @param head position that reviews
 * @param council where it is adopted
 * @param draftDays days for drafting, from the start of each round
 * @param reviewDays days for the review
 * @param signDays days for each signature
 * @param councilDays days for the council
 */
public record Circuit(
        List<Desk> drafters, Desk head, Desk council, int draftDays, int reviewDays, int signDays, int councilDays) {}
