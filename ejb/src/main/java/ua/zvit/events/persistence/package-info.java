/** Keeps events by JPA. */
package ua.zvit.events.persistence;
