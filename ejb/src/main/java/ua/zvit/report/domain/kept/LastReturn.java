package ua.zvit.report.domain.kept;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import ua.zvit.report.values.ReportDetails.Returned;
import ua.zvit.report.values.ReportStatus;

/** How a report last went back on its way. */
@Embeddable
public class LastReturn {
    @Enumerated(EnumType.STRING)
    private ReportStatus returnedFrom;

    private Instant returnedAt;
    private String returnComment;

    protected LastReturn() {}

    public LastReturn(ReportStatus from, String comment) {
        this.returnedFrom = from;
        this.returnedAt = Instant.now();
        this.returnComment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    public Returned told() {
        return new Returned(returnedFrom, returnedAt, returnComment);
    }
}
