package ua.zvit.shared.store;

import java.util.Locale;

/** What contents are kept for. Each use has a store of its own, for the rules differ by which contents go. */
public enum ContentUse {
    /** Contents of archived packages; only what an act has disposed of is removed. */
    ARCHIVE("archive_blob"),
    /** Files that prove what a report says; what no row names any more is removed. */
    EVIDENCE("evidence_content");

    private final String table;

    ContentUse(String table) {
        this.table = table;
    }

    /** @return table of the database with the columns {@code sha256} and {@code content} */
    public String table() {
        return table;
    }

    /** @return setting that names the store; without it contents are kept in the database */
    public String setting() {
        return "zvit." + code() + ".store";
    }

    /** @return setting that names the store from which contents are being moved */
    public String formerSetting() {
        return setting() + "-former";
    }

    /** @return stable name in addresses and figures, such as {@code archive} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
