/** Entities of the organisation and the port to their store. */
package ua.zvit.organisation.domain;
