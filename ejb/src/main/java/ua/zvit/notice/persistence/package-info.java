/** Notices in PostgreSQL. */
package ua.zvit.notice.persistence;
