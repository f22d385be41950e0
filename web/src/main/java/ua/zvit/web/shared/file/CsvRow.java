package ua.zvit.web.shared.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of CSV (RFC 4180) that spreadsheets open as it is: with a byte order mark before all, and no cell that begins a formula. */
public final class CsvRow {
    public static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    private CsvRow() {}

    /** @param cells null for an empty one */
    public static String of(Stream<String> cells) {
        return cells.map(CsvRow::cell).collect(Collectors.joining(",")) + END;
    }

    private static String cell(String content) {
        String plain = content == null ? "" : content;
        String safe = plain.matches("(?s)[=+@\\t\\r-].*") ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
