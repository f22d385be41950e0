/** The register of events: list, calendar, timeline, map, figures, one event, and what the editor of an entry asks of it. */
package ua.zvit.web.events;
