/** The audit entry and the port to its store. */
package ua.zvit.audit.domain;
