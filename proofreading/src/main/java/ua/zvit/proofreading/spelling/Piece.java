package ua.zvit.proofreading.spelling;

/** A part of a paragraph as the language module is to read it, and where it stands there. */
record Piece(int start, String text) {

    LanguageFault placed(LanguageFault fault) {
        return new LanguageFault(
                fault.kind(), start + fault.start(), start + fault.end(), fault.message(), fault.replacements());
    }
}
