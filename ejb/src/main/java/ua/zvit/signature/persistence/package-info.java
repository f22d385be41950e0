/** Signatures in PostgreSQL. */
package ua.zvit.signature.persistence;
