/** Reads the public facts by JPA. */
package ua.zvit.publication.persistence;
