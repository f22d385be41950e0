package ua.zvit.report.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ua.zvit.organisation.values.PrintRules;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.UnsafeFormException;
import ua.zvit.report.domain.Report;
import ua.zvit.report.domain.document.FormRepository;
import ua.zvit.report.domain.document.FormVersion;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/**
 * Which form a report is printed by. As long as it was never issued that is the form in force of its council; since its
 * document was first issued it is that very version, whatever the council chooses later. Forms are costly to make ready
 * and never change, so each is kept once it is.
 */
@ApplicationScoped
public class ReportForms {
    private static final int MOST = 100;

    private final Map<Long, ReportForm> ready = new ConcurrentHashMap<>();
    private FormRepository forms;

    protected ReportForms() {}

    @Inject
    ReportForms(FormRepository forms) {
        this.forms = forms;
    }

    ReportForm of(Report report) {
        if (report.issued() == null) {
            return ready(inForce(report.councilId()));
        }
        long form = report.issued().form();
        return Optional.ofNullable(ready.get(form)).orElseGet(() -> ready(version(report.councilId(), form)));
    }

    /** The report's document is issued: it keeps the form, and how it tells money, from now on. */
    void fix(Report report, PrintRules rules) {
        if (report.issued() == null) {
            report.fixForm(inForce(report.councilId()).id(), rules);
        }
    }

    /** @return what the council has chosen, or else the usual form in its latest version */
    public FormVersion inForce(long council) {
        return forms.inForce(council, ReportForm.shippedCodes().get(0)).orElseThrow(ReportForms::unknown);
    }

    /** @throws ZvitException {@code FORM-UNKNOWN} also for a form of another council */
    public FormVersion version(long council, long id) {
        return forms.find(council, id).orElseThrow(ReportForms::unknown);
    }

    /** @throws ZvitException {@code FORM-UNSAFE} with every fault of the form */
    public ReportForm ready(FormVersion version) {
        return Optional.ofNullable(ready.get(version.id())).orElseGet(() -> {
            ReportForm made = isOfThisRelease(version) ? ReportForm.shipped(version.code()) : made(version.files());
            if (ready.size() < MOST) {
                ready.put(version.id(), made);
            }
            return made;
        });
    }

    private static boolean isOfThisRelease(FormVersion version) {
        return version.isShipped()
                && ReportForm.shippedCodes().contains(version.code())
                && ShippedFiles.of(version.code()).equals(version.files());
    }

    /** @throws ZvitException {@code FORM-UNSAFE} with every fault of the form */
    public static ReportForm made(FormFiles files) {
        try {
            return ReportForm.of(files.descriptor(), files.template());
        } catch (UnsafeFormException unsafe) {
            throw new ZvitException(ErrorCode.FORM_UNSAFE, FormFaults.of(unsafe.faults()));
        }
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.FORM_UNKNOWN);
    }
}
