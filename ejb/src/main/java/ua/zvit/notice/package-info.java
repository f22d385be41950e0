/**
 * What people are told: that work came to their desk or back to it, that a day draws near or has passed, what became of a
 * report. A step leaves one row in its own transaction; a job makes of it a notice for each person concerned, another
 * sends what somebody wants by mail. Nothing here can delay or undo a step.
 *
 * <p>Invariants: nobody is told twice of one thing (the database refuses it); a letter names programme, period and day and
 * nobody's name; an address is asked for at the moment of sending and not kept. May use all capabilities; none uses it.
 */
package ua.zvit.notice;
