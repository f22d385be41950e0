package ua.zvit.load;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.shared.Money;

/** Makes an archive of many packages for a council of its own, each link checked by the database's rules. */
final class PackageMill {
    /** Bytes of a document: about as much as a report of eleven pages has. */
    static final int DOCUMENT = 165 * 1024;

    private static final int DATA = 40 * 1024;
    private static final int BATCH = 200;
    private static final String PACKAGE = "insert into archived_package (id, council_id, sequence, kind, item_id,"
            + " programme_title, year, decision_number, decision_date, planned, actual, document_sha256, data_sha256,"
            + " archived_at, origin, manifest, manifest_sha256, previous_hash, package_hash)"
            + " values (?, ?, ?, 'REPORT', ?, ?, 2025, '1', date '2026-01-29', 0, 0, ?, ?, now(), '{}', ?, ?, ?, ?)";
    private static final String FILE = "insert into archived_file values (?, ?, ?, ?, ?, ?, ?)";

    /** Where a content goes. */
    interface Sink {
        void put(String sha256, byte[] content) throws Exception;
    }

    private final Connection database;
    private final long council;
    private final long item;
    private final Random random = new Random(1);

    PackageMill(Connection database, String code) throws SQLException {
        this.database = database;
        this.council = number("insert into council (code, name, decision_body) values ('" + code
                + "', 'Рада', 'Рішення') returning id");
        this.item = number("select id from nomenclature_item where council_id = " + council);
    }

    void make(int packages, Sink sink) throws Exception {
        ChainLink last = ChainLink.BEGINNING;
        database.setAutoCommit(false);
        try (PreparedStatement rows = database.prepareStatement(PACKAGE);
                PreparedStatement lines = database.prepareStatement(FILE)) {
            for (int at = 1; at <= packages; at++) {
                last = add(at, last, sink, rows, lines);
                if (at % BATCH == 0 || at == packages) {
                    rows.executeBatch();
                    lines.executeBatch();
                    database.commit();
                }
            }
        }
        database.setAutoCommit(true);
    }

    void insertContent(String sha256, byte[] content) throws SQLException {
        try (PreparedStatement insert =
                database.prepareStatement("insert into archive_blob (sha256, content) values (?, ?)")) {
            insert.setString(1, sha256);
            insert.setBytes(2, content);
            insert.executeUpdate();
        }
    }

    private ChainLink add(int at, ChainLink last, Sink sink, PreparedStatement rows, PreparedStatement lines)
            throws Exception {
        List<PackedFile> files = List.of(
                new PackedFile("document.pdf", FileRole.DOCUMENT, "application/pdf", bytes(DOCUMENT)),
                PackedFile.json("data.json", FileRole.DATA, bytes(DATA)));
        Manifest manifest = new Manifest(
                "load",
                "Рада",
                new ReportFacts("Програма " + at, 2025, "1", LocalDate.of(2026, 1, 29), Money.ZERO, Money.ZERO),
                new RetentionFacts("01-01", "Звіти", null, ""),
                1,
                Instant.EPOCH,
                Manifest.lines(files));
        for (PackedFile file : files) {
            sink.put(file.sha256(), file.content());
        }
        ChainLink link = last.next(manifest.sha256());
        long id = number("select nextval(pg_get_serial_sequence('archived_package', 'id'))");
        fill(
                rows,
                id,
                council,
                at,
                item,
                "Програма " + at,
                files.get(0).sha256(),
                files.get(1).sha256(),
                manifest.text(),
                link.manifestSha256(),
                link.previousHash(),
                link.packageHash());
        int ordinal = 0;
        for (Manifest.Line line : manifest.files()) {
            fill(lines, id, ordinal++, line.name(), line.role().code(), line.mediaType(), line.size(), line.sha256());
        }
        return link;
    }

    private byte[] bytes(int size) {
        byte[] content = new byte[size];
        random.nextBytes(content);
        byte[] mark = Long.toHexString(random.nextLong()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(mark, 0, content, 0, mark.length);
        return content;
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    private long number(String query) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
