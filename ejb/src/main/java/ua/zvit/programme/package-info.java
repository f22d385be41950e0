/**
 * Target programmes of a council: sections, measures with their executors, and the money planned and spent for each
 * year by source of funds.
 *
 * <p>Invariants: a programme's title is unique in its council; measure numbers are unique among what
 * stands; measures have an order of their own, which a file that adds some keeps numeric (1.2 before 1.10). Once a report
 * tells of a programme, only a decision of the council changes it, and what it changed is kept.
 */
package ua.zvit.programme;
