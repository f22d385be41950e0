package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.EarlierReports;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.report.ImportReport;
import ua.zvit.report.values.ImportSource;
import ua.zvit.rig.ZvitDeployment;

/** An upgrade loses nothing: what the first release archived becomes a package of the same bytes. */
@ExtendWith(ArquillianExtension.class)
class EarlierReportsIT {
    private static final String DATA = "{\"year\":2025, \"earlier\":true}";

    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    EarlierReports earlier;

    @Inject
    ArchiveQueries archive;

    @Inject
    VerifyArchive verification;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    private byte[] pdf;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(EarlierReportsIT.class);
    }

    @Test
    void becomePackagesOnceWithTheSameBytes() throws Exception {
        String title = "Давня програма " + UUID.randomUUID();
        pdf = CraftedPackage.pdf("Давня програма");
        long report = people.admin(() -> imports.importReport(OwnReport.file(title), null, ImportSource.unnamed())
                .id());
        archiveAsTheFirstReleaseDid(report);
        List<Long> found = people.admin(() -> earlier.unpacked());
        assertEquals(1, found.size());
        people.admin(() -> {
            earlier.pack(found.get(0));
            return null;
        });
        assertTrue(people.admin(() -> earlier.unpacked()).isEmpty());

        ArchivedSummary packed = people.admin(() -> archive.search(new ArchiveFilter(title, 2025, 0, 1)))
                .get(0);
        assertEquals(List.of(), people.admin(() -> verification.now()).problems());
        assertEquals(report, packed.reportId());
        assertArrayEquals(pdf, people.admin(() -> archive.document(packed.id())));
        assertEquals(
                DATA,
                new String(
                        people.admin(() -> archive.part(packed.id(), 1, "data.json"))
                                .content(),
                        StandardCharsets.UTF_8));
        String history = new String(
                people.admin(() -> archive.part(packed.id(), 1, "history.json")).content(), StandardCharsets.UTF_8);
        assertTrue(history.contains("\"action\":\"imported\""), history);
    }

    private void archiveAsTheFirstReleaseDid(long report) throws SQLException {
        String insert = "with archived as (update report set status = 'ARCHIVED', decision_number = '5',"
                + " decision_date = date '2026-01-15' where id = ? returning *) insert into archived_report (council_id, report_id, programme_title, year, decision_number,"
                + " decision_date, archived_at, planned, actual, pdf, pdf_sha256, data, data_sha256)"
                + " select council_id, id, programme_title, year, decision_number, decision_date,"
                + " now() - interval '1 year', 1.5, 0.5, ?, '', ?, '' from archived";
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setLong(1, report);
            statement.setBytes(2, pdf);
            statement.setString(3, DATA);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
