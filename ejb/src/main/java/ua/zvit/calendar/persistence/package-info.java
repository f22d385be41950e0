/** A council's calendar in PostgreSQL. */
package ua.zvit.calendar.persistence;
