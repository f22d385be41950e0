/** The archive in PostgreSQL. */
package ua.zvit.archive.persistence;
