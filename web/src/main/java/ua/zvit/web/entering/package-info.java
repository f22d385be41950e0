/**
 * Pages and API for files of other programs: choosing one, correcting what was understood cell by cell, writing it, and the
 * list of what has come.
 */
package ua.zvit.web.entering;
