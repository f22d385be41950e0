package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.organisation.AppointActingHead;
import ua.zvit.organisation.SignIns;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ImportSource;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.shared.ZvitException;

/** Rules that hold whatever the code does, because PostgreSQL keeps them. */
@ExtendWith(ArquillianExtension.class)
class DatabaseRulesIT {
    private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
    private static final LocalDate ORDERED = LocalDate.of(2026, 2, 20);
    private static final String PARAGRAPH = "<p>Проведено дві зустрічі.</p>";

    @Inject
    People people;

    @Inject
    AppointActingHead appointments;

    @Inject
    SignIns signIns;

    @Inject
    ImportReport imports;

    @Inject
    ReportQueries reports;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(DatabaseRulesIT.class);
    }

    @Test
    void refusesTwoActingHeadsForOneDay() throws Exception {
        ZvitException unseen = assertThrows(
                ZvitException.class,
                () -> people.admin(() -> appointments.appoint(order("head-education", "nobody", DAY, DAY))));
        assertEquals("ACCOUNT-UNSEEN", unseen.code());
        appoint("head-education", DAY, DAY.plusDays(10));
        ZvitException refused =
                assertThrows(ZvitException.class, () -> appoint("head-education", DAY.plusDays(10), DAY.plusDays(20)));
        assertEquals("APPOINTMENT-OVERLAP", refused.code());
        appoint("head-education", DAY.plusDays(11), DAY.plusDays(20));
        appoint("head-promotion", DAY, DAY.plusDays(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set comment = 'інше'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update archived_report set decision_number = '8'",
                "delete from archived_report",
                "update issued_document set sha256 = ''",
                "delete from issued_document",
                "truncate issued_document cascade",
                "update issued_document_void set reason = ''",
                "delete from issued_document_void",
                "update document_signature set role = 'SEAL'",
                "delete from document_signature",
                "truncate document_signature"
            })
    void refusesToChangeWhatIsRecorded(String change) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(change));
            assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
        }
    }

    @Test
    void takesAProgrammesYearOnlyOnce() throws Exception {
        byte[] file = OwnReport.file();
        long first = people.admin(
                () -> imports.importReport(file, null, ImportSource.unnamed()).id());
        ZvitException refused = assertThrows(
                ZvitException.class,
                () -> people.admin(() -> imports.importReport(file, null, ImportSource.unnamed())));
        assertEquals("REPORT-EXISTS", refused.code());
        assertEquals(3, people.admin(() -> reports.report(first)).entries().size());
    }

    @Test
    void keepsNoMarkupThatCouldAct() throws Exception {
        String file = new String(OwnReport.file(), StandardCharsets.UTF_8);
        byte[] acting =
                file.replace(PARAGRAPH, PARAGRAPH + "<script>alert(1)</script>").getBytes(StandardCharsets.UTF_8);
        ZvitException refused = assertThrows(
                ZvitException.class,
                () -> people.admin(() -> imports.importReport(acting, null, ImportSource.unnamed())));
        assertEquals("markup-lost", refused.faults().get(0).code());
        byte[] dressed =
                file.replace("<p>Проведено", "<p onclick='x()'>Проведено").getBytes(StandardCharsets.UTF_8);
        long report = people.admin(() ->
                imports.importReport(dressed, null, ImportSource.unnamed()).id());
        assertEquals(PARAGRAPH, people.admin(() -> reports.entry(report, "1.2")).narrative());
    }

    /** The account is known from its sign-in: this server may not ask Keycloak. */
    private void appoint(String position, LocalDate from, LocalDate to) throws Exception {
        people.head("olena", () -> {
            signIns.note();
            return null;
        });
        people.admin(() -> appointments.appoint(order(position, "olena", from, to)));
    }

    private static AppointmentSummary order(String position, String username, LocalDate from, LocalDate to) {
        return new AppointmentSummary(0, position, null, username, "Олена ТКАЧ", from, to, "5-к", ORDERED, null);
    }
}
