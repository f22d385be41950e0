/** What a council says of its days, and the port to where that is kept. */
package ua.zvit.calendar.domain;
