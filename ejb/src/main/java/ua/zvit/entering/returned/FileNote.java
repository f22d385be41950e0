package ua.zvit.entering.returned;

/** What hangs on a text beside its words: a comment, a footnote, a picture, changes that were tracked. */
record FileNote(String kind, String text) {}
