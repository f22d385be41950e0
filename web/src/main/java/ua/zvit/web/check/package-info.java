/** Findings on the pages: asking for them while writing and reading, setting them aside, and how a council tunes the check. */
package ua.zvit.web.check;
