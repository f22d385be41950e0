package ua.zvit.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.organisation.DepartmentSummary;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.Signatory;
import ua.zvit.printing.Approval;
import ua.zvit.printing.Letterhead;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.PrintedMeasure;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.PrintedSection;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.ReportPrinter;
import ua.zvit.printing.Signature;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.Report;
import ua.zvit.shared.DocumentDates;

/** Sets a report into the official layout and prints it. The document is in Ukrainian, whatever the reader's language. */
@ApplicationScoped
class ReportPress {
    private static final String DOCUMENT_TYPE = "ЗВІТ";
    private static final String FORM = "khmelnytskyi";

    private OrganisationQueries organisation;
    private ReportPrinter printer;

    protected ReportPress() {}

    @Inject
    ReportPress(OrganisationQueries organisation) {
        this.organisation = organisation;
        this.printer = new ReportPrinter();
    }

    /** @return the report as it stands: a draft until it is adopted */
    PrintedDocument print(Report report) {
        Approval approval = approval(report);
        return print(report, approval, approval == null);
    }

    /** @return the report as it is to be signed before adoption: no draft, the place of the stamp empty */
    PrintedDocument printForSignature(Report report) {
        return print(report, null, false);
    }

    private PrintedDocument print(Report report, Approval approval, boolean draft) {
        PrintedReport printed = new PrintedReport(
                letterhead(report),
                DOCUMENT_TYPE,
                ReportTitle.of(report.programmeTitle(), report.year()),
                draft ? null : DocumentDates.inWords(LocalDate.now()),
                draft ? null : Long.toString(report.id()),
                approval,
                draft,
                sections(report),
                signature(report),
                List.of(),
                draft ? null : VerificationAddress.of(report.publicId()));
        return printer.print(printed, ReportForm.shipped(FORM));
    }

    /** Loads fonts and templates by printing a page for nobody. */
    void warmUp() {
        printer.pdf(new PrintedReport(
                new Letterhead("", "", "", "", "", null),
                DOCUMENT_TYPE,
                "",
                null,
                null,
                null,
                true,
                List.of(),
                new Signature("", "", false)));
    }

    private Letterhead letterhead(Report report) {
        DepartmentSummary lead = organisation.departments().stream()
                .filter(department -> department.id() == report.leadDepartmentId())
                .findFirst()
                .orElseThrow();
        return new Letterhead(
                organisation.council().name(), lead.name(), lead.address(), lead.phone(), lead.email(), null);
    }

    private Approval approval(Report report) {
        return report.decision() == null
                ? null
                : new Approval(
                        organisation.council().decisionBody(),
                        report.decision().number(),
                        report.decision().date());
    }

    private Signature signature(Report report) {
        Optional<Signatory> signatory = organisation.headOf(report.leadDepartmentId());
        return signatory
                .map(head -> new Signature(head.position(), head.name(), head.acting()))
                .orElseGet(() -> new Signature("", "", false));
    }

    private static List<PrintedSection> sections(Report report) {
        Map<String, List<PrintedMeasure>> measures = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Entry entry : report.entries()) {
            titles.put(entry.sectionNumber(), entry.sectionTitle());
            measures.computeIfAbsent(entry.sectionNumber(), number -> new ArrayList<>())
                    .add(new PrintedMeasure(
                            entry.number(),
                            entry.title(),
                            entry.narrative(),
                            entry.planned().inThousands(),
                            entry.actual() == null ? null : entry.actual().inThousands()));
        }
        return titles.entrySet().stream()
                .map(section ->
                        new PrintedSection(section.getKey(), section.getValue(), measures.get(section.getKey())))
                .toList();
    }
}
