/** Dismissals, settings, dictionary and links by JPA. */
package ua.zvit.check.persistence;
