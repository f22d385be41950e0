package ua.zvit.archive.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.zvit.archive.domain.ChainLink;

/**
 * A row of the chain as it stands in the database.
 *
 * @param columns what the manifest says as well, by the column's name, as text; null as null
 * @param received true when the package came from elsewhere, so that its time is not the manifest's
 * @param files names, roles, types, sizes and hashes of the files, a line each; null for none
 */
record ChainRow(
        String council,
        String kind,
        ChainLink link,
        String manifest,
        Map<String, String> columns,
        boolean received,
        String files,
        boolean disposed) {

    /** Columns whose value the manifest repeats. */
    static final String REPEATED = "programme_title, year, period, decision_number, decision_date, planned, actual,"
            + " retention_years, edition, document_sha256, data_sha256";

    /** The time of archiving, as {@link #time} writes it. */
    static final String TIME = "archived_at";

    /** Hash of the package that a note is about, of a withdrawal or a correction; null for what is no note. */
    static final String WITHDRAWN = "withdrawn";

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    /** A time as the query of the chain gives it: UTC, with microseconds, in the order of time when sorted as text. */
    static String time(Instant at) {
        return MICROSECONDS.format(at);
    }

    static ChainRow of(ResultSet row) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : REPEATED.split(", *")) {
            columns.put(column, row.getString(column));
        }
        columns.put(TIME, row.getString(TIME));
        columns.put(WITHDRAWN, row.getString(WITHDRAWN));
        return new ChainRow(
                row.getString("council"),
                row.getString("kind"),
                new ChainLink(
                        row.getInt("sequence"),
                        row.getString("previous_hash"),
                        row.getString("manifest_sha256"),
                        row.getString("package_hash")),
                row.getString("manifest"),
                columns,
                row.getBoolean("received"),
                row.getString("files"),
                row.getBoolean("disposed"));
    }

    String programme() {
        return columns.get("programme_title");
    }
}
