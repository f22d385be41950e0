/**
 * The benchmark ({@code ./zvit bench}): how fast pages and steps are while twenty people work and the archive is full,
 * and how many statements each sends to the database. Measures the running server of the rig from outside.
 */
package ua.zvit.load;
