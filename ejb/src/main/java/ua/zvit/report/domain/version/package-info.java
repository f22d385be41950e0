/** Versions of entries: what they say, which savings go into one, and how one becomes the text again. */
package ua.zvit.report.domain.version;
