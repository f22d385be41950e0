/** The audit trail in PostgreSQL. */
package ua.zvit.audit.persistence;
