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
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.report.ImportReport;
import ua.zvit.report.ReportProgress;
import ua.zvit.report.ReviewReport;
import ua.zvit.report.document.IssueDocument;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.form.DecideOnForm;
import ua.zvit.report.form.FormQueries;
import ua.zvit.report.form.UploadForm;
import ua.zvit.report.values.ImportSource;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.report.values.stage.ReportCircuit;
import ua.zvit.rig.ZvitDeployment;

/** A report that was issued keeps the version of the form it was issued by, whatever the council chooses later. */
@ExtendWith(ArquillianExtension.class)
class FormOfReportIT {
    @Inject
    People people;

    @Inject
    ImportReport imports;

    @Inject
    ReportProgress progress;

    @Inject
    ReviewReport review;

    @Inject
    IssueDocument issue;

    @Inject
    PrintReport print;

    @Inject
    FormQueries forms;

    @Inject
    UploadForm upload;

    @Inject
    DecideOnForm deciding;

    @Resource(lookup = "java:jboss/datasources/ZvitDS")
    DataSource pool;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(FormOfReportIT.class);
    }

    @AfterEach
    void putTheUsualFormInForceAgain() throws Exception {
        putInForce(shipped("khmelnytskyi"));
    }

    @Test
    void keepsTheVersionItWasIssuedBy() throws Exception {
        long early = people.admin(() -> imports.importReport(OwnReport.file(), null, ImportSource.unnamed())
                .id());
        long late = people.admin(() -> imports.importReport(OwnReport.file(), null, ImportSource.unnamed())
                .id());
        long first = published(1);
        putInForce(first);
        issued(early);
        long second = published(2);
        putInForce(second);
        assertEquals(1, version(early));
        assertEquals(2, version(late));
        issued(late);
        putInForce(shipped("khmelnytskyi"));
        assertEquals(1, version(early));
        assertEquals(2, version(late));
        SQLException refused =
                assertThrows(SQLException.class, () -> run("update report set form_id = null where id = " + early));
        assertTrue(refused.getMessage().contains("is fixed"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_form set jrxml = ''",
                "update report_form set descriptor = ''",
                "update report_form set version = version + 100",
                "update report_form set council_id = null, code = code || 'x'",
                "delete from report_form",
                "truncate report_form cascade"
            })
    void neverChangesAVersionThatIsThere(String change) {
        SQLException refused = assertThrows(SQLException.class, () -> run(change));
        assertTrue(
                refused.getMessage().contains("stays as it is")
                        || refused.getMessage().contains("append-only"),
                refused.getMessage());
    }

    private final String code = "own-" + UUID.randomUUID().toString().substring(0, 8);

    private long published(int version) throws Exception {
        FormFiles usual = people.admin(() -> forms.files(shipped("khmelnytskyi")));
        String descriptor = new String(usual.descriptor(), StandardCharsets.UTF_8)
                .replace("\"khmelnytskyi\"", "\"" + code + "\"")
                .replaceFirst("\"version\": \\d+", "\"version\": " + version);
        FormFiles own = new FormFiles(descriptor.getBytes(StandardCharsets.UTF_8), usual.template());
        long id = people.admin(() -> upload.upload(own)).id();
        people.admin(() -> {
            deciding.publish(id);
            return id;
        });
        return id;
    }

    private void putInForce(long form) throws Exception {
        people.admin(() -> {
            deciding.putInForce(form);
            return form;
        });
    }

    private long shipped(String wanted) throws Exception {
        return people.admin(() -> forms.list()).stream()
                .filter(form -> form.shipped() && form.code().equals(wanted))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int version(long report) throws Exception {
        return people.council(() -> print.form(report)).descriptor().version();
    }

    private void issued(long report) throws Exception {
        people.admin(() -> progress.begin(
                report, (programme, executors) -> new ReportProgress.StagesLaid.Laid(false, ReportCircuit.NONE)));
        for (String department : new String[] {"international", "education", "promotion"}) {
            long id = department(department);
            people.drafter(department, () -> {
                progress.submit(report, id, null);
                return id;
            });
        }
        people.head(() -> {
            review.accept(report, List.of(), null);
            progress.signedByHead(report, "Марія ЗАГРАЙ", null);
            return report;
        });
        people.council(() -> {
            progress.adopt(report, new Decision("7", LocalDate.now()), null);
            issue.issue(report);
            return report;
        });
    }

    private long department(String wanted) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select d.id from department d join council c on c.id = d.council_id"
                        + " where c.code = 'khmelnytskyi' and d.code = '" + wanted + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String change) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
