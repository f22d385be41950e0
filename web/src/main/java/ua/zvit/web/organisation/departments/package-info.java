/** The departments of the own council: kept, renamed, closed. */
package ua.zvit.web.organisation.departments;
