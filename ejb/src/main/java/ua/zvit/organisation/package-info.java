/**
 * Councils, their departments, positions and acting appointments. Several councils live in one installation; every
 * other capability asks here which council and department the caller belongs to.
 *
 * <p>Invariant: two acting appointments for one position never overlap (the database refuses).
 */
package ua.zvit.organisation;
