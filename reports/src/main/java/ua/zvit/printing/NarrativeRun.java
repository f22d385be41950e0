package ua.zvit.printing;

/** A stretch of a narrative's paragraph in one face; its text is printable and not yet escaped. */
record NarrativeRun(String text, boolean bold, boolean italic) {}
