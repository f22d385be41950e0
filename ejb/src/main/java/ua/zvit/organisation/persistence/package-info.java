/** The organisation in PostgreSQL. */
package ua.zvit.organisation.persistence;
