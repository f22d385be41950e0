/** Reports in PostgreSQL. */
package ua.zvit.report.persistence;
