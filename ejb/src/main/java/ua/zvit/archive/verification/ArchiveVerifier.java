package ua.zvit.archive.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.values.AnchorDetails;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.store.OuterStore;

/**
 * Verifies the archive of one council or of all: every link of the chain, every row against its manifest, every content
 * against its hash, the chain against its anchors and what reports and audit trail tell of it, the audit trail's own chain,
 * the rows of archived reports, the store against the packages. One picture of the database throughout, however long it takes and whatever is sealed meanwhile.
 * One verifier for one run.
 */
public final class ArchiveVerifier {
    private static final int ROWS_AT_ONCE = 500;
    private static final int MOST_PROBLEMS = 1_000;
    private static final String CHAIN = "select c.code as council, p.kind, p.sequence, p.previous_hash,"
            + " p.manifest_sha256, p.package_hash, p.manifest, " + "p." + ChainRow.REPEATED.replace(", ", ", p.")
            + ", (select string_agg(concat_ws('|', f.name, f.role, f.media_type, f.size, f.sha256), E'\\n'"
            + " order by f.ordinal) from archived_file f where f.package_id = p.id) as files,"
            + " exists (select from disposed_package d where d.package_id = p.id) as disposed,"
            + " to_char(p.archived_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') as archived_at,"
            + " p.origin is not null as received,"
            + " (select f.package_hash from archived_package f where f.id = coalesce(p.corrects_id, p.first_id)"
            + " and p.kind in ('WITHDRAWAL', 'CORRECTION')) as withdrawn"
            + " from archived_package p join council c on c.id = p.council_id"
            + " where c.code = coalesce(?, c.code) order by p.council_id, p.sequence";
    private static final String HEADS = "select c.code, h.sequence, h.package_hash from council c"
            + " left join archive_head h on c.id = h.council_id where c.code = coalesce(?, c.code)";
    private final Connection database;
    private final List<? extends OuterStore> stores;
    private final String council;
    private final List<AnchorDetails> anchors;
    private final Instant started = Instant.now();
    private final List<ArchiveProblem> problems = new ArrayList<>();
    private final Map<String, ChainCheck> chains = new HashMap<>();
    private final Map<String, ArchiveProblem> disposed = new HashMap<>();
    private final Set<String> acted = new HashSet<>();
    private final List<CorrectionManifest> corrections = new ArrayList<>();
    private int packages;

    /**
     * @param database outside of any transaction; comes back so
     * @param stores where the contents are besides the database, the one in use first
     * @param council code of the only council to look at; null for all
     */
    public ArchiveVerifier(Connection database, List<? extends OuterStore> stores, String council) {
        this(database, stores, council, List.of());
    }

    /** @param anchors that were kept elsewhere, to hold the chains against */
    public ArchiveVerifier(
            Connection database, List<? extends OuterStore> stores, String council, List<AnchorDetails> anchors) {
        this.database = database;
        this.stores = stores;
        this.council = council;
        this.anchors = anchors;
    }

    public ArchiveVerdict verify() throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            followChains();
            closeChains();
            new AnchorCheck(database, council, anchors).check().forEach(this::add);
            new WitnessCheck(database, council).check().forEach(this::add);
            new AuditCheck(database, council).check().forEach(this::add);
            new SealedRowsCheck(database, stores, council).check().forEach(this::add);
            ContentCheck contents = new ContentCheck(database, stores, council);
            contents.check().forEach(this::add);
            new NeedlessCheck(database, stores, started).check().forEach(this::add);
            return new ArchiveVerdict(
                    started, Instant.now(), packages, contents.files(), contents.bytes(), 0, List.copyOf(problems));
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }

    /** @return the correction notes that the chains hold, as they were met; none before {@link #verify} */
    public List<CorrectionManifest> corrections() {
        return List.copyOf(corrections);
    }

    private void followChains() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(CHAIN)) {
            query.setString(1, council);
            query.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    look(ChainRow.of(rows));
                }
            }
        }
        acted.forEach(disposed::remove);
        disposed.values().forEach(this::add);
    }

    private void look(ChainRow row) {
        packages++;
        chains.computeIfAbsent(row.council(), ChainCheck::new).follow(row).forEach(this::add);
        RowCheck.differences(row).forEach(difference -> add(problem(row, difference.kind(), difference.detail())));
        if (row.disposed()) {
            disposed.put(row.link().packageHash(), problem(row, ProblemKind.DISPOSAL_WITHOUT_ACT, ""));
        }
        if (row.kind().equals("CORRECTION")) {
            CorrectionManifest.read(row.manifest()).ifPresent(corrections::add);
        }
        if (row.kind().equals("DISPOSAL")) {
            DisposalManifest.read(row.manifest()).ifPresent(act -> acted.addAll(act.packageHashes()));
        }
    }

    private void closeChains() throws SQLException {
        try (PreparedStatement query = database.prepareStatement(HEADS)) {
            query.setString(1, council);
            try (ResultSet heads = query.executeQuery()) {
                while (heads.next()) {
                    ChainCheck chain = chains.computeIfAbsent(heads.getString(1), ChainCheck::new);
                    if (heads.getString(3) == null) {
                        add(chain.withoutHead());
                    } else {
                        chain.end(heads.getInt(2), heads.getString(3)).forEach(this::add);
                    }
                }
            }
        }
    }

    private void add(ArchiveProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    private static ArchiveProblem problem(ChainRow row, ProblemKind kind, String detail) {
        return new ArchiveProblem(kind, row.council(), row.link().sequence(), row.programme(), detail);
    }
}
