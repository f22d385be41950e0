/** The page of a council's calendar. */
package ua.zvit.web.calendar;
