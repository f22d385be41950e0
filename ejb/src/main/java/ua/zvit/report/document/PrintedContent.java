package ua.zvit.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.printing.data.Approval;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.MoneyUnit;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.PrintedSection;
import ua.zvit.printing.data.PrintedVisa;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.form.ReportWording;
import ua.zvit.report.domain.Report;
import ua.zvit.report.values.document.SignedBy;
import ua.zvit.shared.DocumentDates;

/**
 * What the official document of a report says, whatever form prints it. The document is in Ukrainian, whatever the
 * reader's language.
 *
 * <p>Where the form wants visas, each department that writes is listed with whoever submitted its part: see
 * {@link PrintedVisas}.
 */
@ApplicationScoped
class PrintedContent {
    /** Before the position of who signed electronically. */
    private static final String SIGNED = "Електронний підпис: ";

    private OrganisationQueries organisation;
    private PrintedVisas visas;
    private ReportForms forms;

    protected PrintedContent() {}

    @Inject
    PrintedContent(OrganisationQueries organisation, PrintedVisas visas, ReportForms forms) {
        this.organisation = organisation;
        this.visas = visas;
        this.forms = forms;
    }

    /** @return the report as it stands: a draft until it is adopted */
    PrintedReport of(Report report) {
        return of(report, LocalDate.now());
    }

    /**
     * @param issued day of the document; of no account while the report is a draft
     * @return the report as it stands
     */
    PrintedReport of(Report report, LocalDate issued) {
        Approval approval = approval(report);
        return of(
                report,
                approval,
                approval == null ? null : issued,
                visas(report).toList());
    }

    /** @return the adopted report with the list of its electronic signatures behind the visas */
    PrintedReport forReading(Report report, List<SignedBy> signatures) {
        Stream<PrintedVisa> listed = signatures.stream()
                .map(signature -> new PrintedVisa(SIGNED + signature.position(), signature.name(), signature.date()));
        return of(
                report,
                approval(report),
                LocalDate.now(),
                Stream.concat(visas(report), listed).toList());
    }

    /** @return the report as it is to be signed before adoption: no draft, the place of the stamp empty */
    PrintedReport toSign(Report report) {
        return of(report, null, LocalDate.now(), visas(report).toList());
    }

    /** @return the report as a draft, whatever it is, as a form that need not be its own words it; with visas */
    PrintedReport draft(Report report, FormDescriptor form) {
        return of(
                report,
                null,
                null,
                visas.of(report, departments()),
                organisation.coatOfArms().orElse(null),
                form);
    }

    /** @return the report as it stands, without the picture in its head: for what is read back from a document */
    PrintedReport figures(Report report) {
        return of(
                report,
                approval(report),
                LocalDate.now(),
                visas(report).toList(),
                null,
                forms.of(report).descriptor());
    }

    private Stream<PrintedVisa> visas(Report report) {
        return forms.of(report).descriptor().visas() ? visas.of(report, departments()).stream() : Stream.empty();
    }

    private Map<Long, DepartmentSummary> departments() {
        return organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, Function.identity()));
    }

    private PrintedReport of(Report report, Approval approval, LocalDate issued, List<PrintedVisa> listed) {
        return of(
                report,
                approval,
                issued,
                listed,
                organisation.coatOfArms().orElse(null),
                forms.of(report).descriptor());
    }

    private PrintedReport of(
            Report report,
            Approval approval,
            LocalDate issued,
            List<PrintedVisa> listed,
            byte[] coatOfArms,
            FormDescriptor form) {
        boolean draft = issued == null;
        Map<Long, DepartmentSummary> departments = departments();
        PrintRules rules = rules(report);
        ReportWording wording = wording(form, rules);
        return new PrintedReport(
                letterhead(departments.get(report.leadDepartmentId()), coatOfArms),
                wording.documentType(),
                ReportTitle.of(
                        wording.words(),
                        report.programmeTitle(),
                        report.period(),
                        report.edition().number()),
                draft ? null : DocumentDates.inWords(issued),
                draft ? null : Long.toString(report.id()),
                approval,
                draft,
                sections(report, new PrintedEntry(departments)),
                signature(report),
                listed,
                draft ? null : VerificationAddress.of(report.publicId()),
                form.money(new MoneyUnit(rules.unit() == PrintRules.Unit.THOUSAND, rules.decimals())));
    }

    /** @return how the report's document tells money where its form does not: as it was issued, else as the council wants it now */
    PrintRules rules(Report report) {
        return report.issued() == null
                ? organisation.council().printing()
                : report.issued().rules();
    }

    /** How the document is called: its form says it, else the council. */
    private static ReportWording wording(FormDescriptor form, PrintRules rules) {
        return Objects.requireNonNullElseGet(
                form.wording(), () -> ReportWording.valueOf(rules.wording().name()));
    }

    private Letterhead letterhead(DepartmentSummary lead, byte[] coatOfArms) {
        Map<String, String> told = new HashMap<>();
        told.put(Letterhead.ADDRESS, lead.address());
        told.put(Letterhead.PHONE, lead.phone());
        told.put(Letterhead.EMAIL, lead.email());
        told.values().removeIf(Objects::isNull);
        return new Letterhead(organisation.council().name(), lead.name(), told, coatOfArms);
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
        return organisation
                .headOf(report.leadDepartmentId())
                .map(head -> new Signature(head.position(), head.name(), head.acting()))
                .orElseGet(() -> new Signature("", "", false));
    }

    private static List<PrintedSection> sections(Report report, PrintedEntry printed) {
        return report.bySection().stream()
                .map(group -> new PrintedSection(
                        group.section().label(),
                        group.section().level(),
                        group.section().title(),
                        group.entries().stream().map(printed::of).toList()))
                .toList();
    }
}
