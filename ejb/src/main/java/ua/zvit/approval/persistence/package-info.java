/** Circuits of visas in PostgreSQL, by JPA. */
package ua.zvit.approval.persistence;
