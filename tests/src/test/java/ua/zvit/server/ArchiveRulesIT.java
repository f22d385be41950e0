package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.archive.ArchiveNight;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ExportPackage;
import ua.zvit.archive.ImportPackage;
import ua.zvit.archive.Nomenclature;
import ua.zvit.archive.RevalidateArchive;
import ua.zvit.archive.Verifications;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.retention.Disposals;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.values.DisposalOrder;
import ua.zvit.archive.values.PackageDetails;
import ua.zvit.archive.values.RetentionItem;
import ua.zvit.publication.PublishedDocuments;
import ua.zvit.publication.values.Edition;
import ua.zvit.publication.values.Recognition;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.SignatureLook;

/** What the archive keeps whatever the code does, and what it gives up only by an act. */
@ExtendWith(ArquillianExtension.class)
class ArchiveRulesIT {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    People people;

    @Inject
    ImportPackage imports;

    @Inject
    ExportPackage exports;

    @Inject
    ArchiveQueries archive;

    @Inject
    Nomenclature nomenclature;

    @Inject
    PublishedDocuments published;

    @Inject
    Disposals disposals;

    @Inject
    VerifyArchive verification;

    @Inject
    RevalidateArchive signatures;

    @Inject
    Verifications results;

    @Inject
    ArchiveNight night;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    private String code;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(ArchiveRulesIT.class);
    }

    @BeforeEach
    void addAnItemOfFiveYears() throws Exception {
        code = UUID.randomUUID().toString();
        save(new RetentionItem(null, code, "Річні звіти", 5, "ст. 2", false, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update archived_package set decision_number = '8'",
                "delete from archived_package",
                "truncate archived_package cascade",
                "update archived_file set size = 1",
                "delete from archived_file",
                "update archive_blob set content = 'x'",
                "delete from archive_blob",
                "truncate archive_blob",
                "update archive_head set sequence = 0",
                "delete from archive_head",
                "delete from disposed_package",
                "update archive_verification set problems = ''"
            })
    void refusesToChangeWhatIsArchived(String change) throws Exception {
        receive(TODAY, null);
        refused(change, "append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sequence = sequence + 2", "package_hash = repeat('f', 64)", "previous_hash = repeat('f', 64)"})
    void refusesALinkThatDoesNotFollowTheOneBefore(String forged) throws Exception {
        receive(TODAY, null);
        String column = forged.substring(0, forged.indexOf(' '));
        refused(
                "insert into archived_package select r.* from archived_package p, jsonb_populate_record(p,"
                        + " jsonb_build_object('id', nextval(pg_get_serial_sequence('archived_package', 'id')),"
                        + " 'sequence', p.sequence + 1, 'previous_hash', p.package_hash, 'package_hash', encode(sha256("
                        + "convert_to(p.package_hash || p.manifest_sha256, 'UTF8')), 'hex'), '" + column + "', "
                        + (column.equals("sequence") ? "p.sequence + 2" : "repeat('f', 64)")
                        + ")) r where p.sequence = (select max(sequence) from archived_package where council_id = p.council_id)",
                "does not follow");
    }

    @Test
    void givesBackWhatItReceivedAndMarksWhereItCameFrom() throws Exception {
        long id = receive(TODAY, null);
        PackageDetails details = people.admin(() -> archive.details(id));
        assertEquals("Інша рада", details.current().council());
        assertEquals(1, details.current().origin().sequence());
        assertEquals("received", details.history().get(0).action());
        assertEquals(null, details.summary().reportId());
        byte[] again = people.admin(() -> exports.export(id)).content();
        ZvitException known = assertThrows(ZvitException.class, () -> people.admin(() -> imports.receive(again)));
        assertEquals("PACKAGE-EXISTS", known.code());
    }

    @Test
    void tellsThePublicThatItWasReceived() throws Exception {
        byte[] document = CraftedPackage.pdf(code);
        byte[] zip = CraftedPackage.of("Програма " + code, TODAY, code, null, document);
        people.admin(() -> imports.receive(zip));
        Recognition found =
                published.recognise(document, SignatureLook.nothing(), null).orElseThrow();
        assertEquals(Edition.RECEIVED, found.edition());
        assertEquals("Інша рада", found.document().council());
        assertEquals("Програма " + code, found.document().programme());
        assertTrue(found.document().received());
        assertEquals(
                found.document(),
                published.find(found.document().id().toString()).orElseThrow());
    }

    @Test
    void disposesByAnActAndTheChainStillHolds() throws Exception {
        long old = receive(LocalDate.of(2015, 3, 1), 5);
        long sibling = receive(LocalDate.of(2015, 3, 2), 5);
        dispose(old);

        assertEquals("12-а", people.admin(() -> archive.details(old)).act().number());
        ZvitException gone = assertThrows(ZvitException.class, () -> people.admin(() -> archive.document(old)));
        assertEquals("ARCHIVE-DISPOSED", gone.code());
        assertTrue(people.admin(() -> archive.document(sibling)).length > 0);
        ArchiveVerdict verdict = people.admin(() -> verification.now());
        assertEquals(List.of(), verdict.problems());
        assertTrue(people.admin(() -> archive.get(old)).disposed());
        assertEquals(
                0,
                count("select count(*) from archive_blob b join archived_file f on f.sha256 = b.sha256"
                        + " where f.package_id = " + old + " and f.name = 'document.pdf'"));
    }

    @Test
    void keepsWhatIsPermanentWhatIsYoungAndWhatIsGone() throws Exception {
        long permanent = receive(LocalDate.of(1995, 3, 1), null);
        long young = receive(TODAY.minusYears(5), 5);
        long gone = receive(LocalDate.of(2014, 3, 1), 5);
        dispose(gone);
        for (long kept : List.of(permanent, young, gone)) {
            ZvitException refused = assertThrows(ZvitException.class, () -> dispose(kept));
            assertEquals("DISPOSAL-INVALID", refused.code());
            assertEquals(
                    List.of("package-kept"),
                    refused.faults().stream().map(Fault::code).toList());
        }
        refused(
                "insert into disposed_package select " + permanent
                        + ", max(id) from archived_package where kind = 'DISPOSAL'",
                "must be kept");
        refused("insert into disposed_package select " + young + ", " + young, "must be kept");
        refused(
                "delete from archive_blob where sha256 in (select sha256 from archived_file where package_id = " + young
                        + ")",
                "append-only");
    }

    @Test
    void lengthensTheTermWithTheNomenclature() throws Exception {
        long old = receive(LocalDate.of(2015, 3, 1), 5);
        RetentionItem item = people.admin(() -> nomenclature.items()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        save(new RetentionItem(item.id(), code, item.title(), null, "", false, item.version()));
        assertThrows(ZvitException.class, () -> dispose(old));
        ZvitException stale = assertThrows(
                ZvitException.class,
                () -> save(new RetentionItem(item.id(), code, item.title(), 1, "", false, item.version())));
        assertEquals("NOMENCLATURE-STALE", stale.code());
    }

    @Test
    void refusesAnActWithoutItsRequisites() throws Exception {
        ZvitException refused = assertThrows(
                ZvitException.class,
                () -> people.admin(() -> disposals.dispose(new DisposalOrder(" ", null, null, List.of()))));
        assertEquals(4, refused.faults().size());
    }

    @Test
    void validatesSignaturesAnewAndKeepsTheResult() throws Exception {
        receive(TODAY, null);
        ArchiveVerdict verdict = people.admin(() -> signatures.now());
        assertEquals(List.of(), verdict.problems());
        assertTrue(verdict.packages() > 0);
    }

    @Test
    void worksThroughTheNightForEveryCouncilAndLeavesItsTrace() throws Exception {
        receive(TODAY, null);
        Instant before = Instant.now();
        people.admin(() -> {
            night.work();
            return null;
        });
        ArchiveVerdict chain = people.admin(() -> results.lastOfChain()).orElseThrow();
        ArchiveVerdict renewed = people.admin(() -> results.lastOfSignatures()).orElseThrow();
        assertEquals(List.of(), chain.problems());
        assertTrue(chain.finishedAt().isAfter(before));
        assertTrue(renewed.finishedAt().isAfter(before));
        assertTrue(count("select count(distinct council) from audit_entry where actor = 'zvit' and action = 'verified'")
                >= 2);
    }

    private long receive(LocalDate decision, Integer years) throws Exception {
        byte[] zip = CraftedPackage.of(decision, years == null ? "01-01" : code, years);
        return people.admin(() -> imports.receive(zip));
    }

    private void dispose(long id) throws Exception {
        DisposalOrder order = new DisposalOrder("12-а", TODAY, "Голова експертної комісії Ірина ЛАД", List.of(id));
        people.admin(() -> disposals.dispose(order));
    }

    private void save(RetentionItem item) throws Exception {
        people.admin(() -> {
            nomenclature.save(item);
            return null;
        });
    }

    private void refused(String change, String words) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change));
            assertTrue(refused.getMessage().contains(words), refused.getMessage());
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
