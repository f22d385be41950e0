/** Keeps drafts by JPA. */
package ua.zvit.entering.persistence;
