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
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.archive.ArchiveFilter;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ArchivedSummary;
import ua.zvit.archive.EarlierReports;
import ua.zvit.report.ImportReport;
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

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    private byte[] pdf;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(
                EarlierReportsIT.class,
                People.class,
                OwnReport.class,
                CraftedPackage.class,
                AsRole.class,
                AsDrafter.class,
                AsActingHead.class,
                AsCouncil.class,
                AsAdmin.class);
    }

    @Test
    void becomePackagesOnceWithTheSameBytes() throws Exception {
        pdf = CraftedPackage.pdf("Давня програма");
        long report = people.admin(() -> imports.importReport(OwnReport.file()));
        archiveAsTheFirstReleaseDid(report);
        List<Long> found = people.admin(() -> earlier.unpacked());
        assertEquals(1, found.size());
        people.admin(() -> {
            earlier.pack(found.get(0));
            return null;
        });
        assertTrue(people.admin(() -> earlier.unpacked()).isEmpty());

        ArchivedSummary packed = people.admin(() -> archive.search(new ArchiveFilter("давня програма", 2025, 0, 1)))
                .get(0);
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
        String insert = "insert into archived_report (council_id, report_id, programme_title, year, decision_number,"
                + " decision_date, archived_at, planned, actual, pdf, pdf_sha256, data, data_sha256)"
                + " select council_id, id, 'Давня програма', 2025, '5', date '2026-01-15', now(), 1.5, 0.5, ?, '', ?, ''"
                + " from report where id = ?";
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBytes(1, pdf);
            statement.setString(2, DATA);
            statement.setLong(3, report);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
