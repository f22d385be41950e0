/** Programmes in PostgreSQL. */
package ua.zvit.programme.persistence;
