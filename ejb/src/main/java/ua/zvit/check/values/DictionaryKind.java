package ua.zvit.check.values;

import java.util.Locale;

/** What a spelling in a council's dictionary names. */
public enum DictionaryKind {
    ORGANISATION,
    PERSON,
    PLACE,
    WORD;

    /** The word used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
