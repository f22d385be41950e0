package ua.zvit.report.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import ua.zvit.report.values.ReportDetails.Decision;
import ua.zvit.report.values.ReportEdition;
import ua.zvit.report.values.document.EditionDecision;

/** Which edition a report is, and by which decision a further one was made. Never changed once the report is there. */
@Embeddable
public class EditionMark {
    private int edition = 1;
    private Long formerId;
    private String editionNumber;
    private LocalDate editionDate;
    private String editionReason;

    protected EditionMark() {}

    /** @return the mark of a report that is the first on its programme and period */
    static EditionMark first() {
        return new EditionMark();
    }

    /** @return the mark of the edition that is to replace that report */
    static EditionMark after(Report former, EditionDecision decision) {
        EditionMark mark = new EditionMark();
        mark.edition = former.edition().number() + 1;
        mark.formerId = former.id();
        mark.editionNumber = decision.number();
        mark.editionDate = decision.date();
        mark.editionReason = decision.reason();
        return mark;
    }

    ReportEdition told() {
        return formerId == null
                ? ReportEdition.FIRST
                : new ReportEdition(edition, formerId, new Decision(editionNumber, editionDate), editionReason);
    }
}
