/**
 * Target programmes of a council: sections, measures with their executors, and the money planned and spent for each
 * year by source of funds.
 *
 * <p>Invariants: a programme's title is unique in its council; measure numbers are unique in a programme; measures are
 * in numeric order, 1.2 before 1.10.
 */
package ua.zvit.programme;
