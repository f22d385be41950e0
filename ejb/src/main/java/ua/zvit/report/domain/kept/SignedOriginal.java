package ua.zvit.report.domain.kept;

import jakarta.persistence.Embeddable;
import ua.zvit.report.values.ReportDetails.OriginalSignature;

/** Who signed the original that a report was imported from; nothing where there was none. */
@Embeddable
public class SignedOriginal {
    private String originalPosition;
    private String originalName;
    private Boolean originalActing;

    protected SignedOriginal() {}

    public SignedOriginal(OriginalSignature original) {
        this.originalPosition = original.position();
        this.originalName = original.name();
        this.originalActing = original.acting();
    }

    /** @return null where there was none */
    public static OriginalSignature told(SignedOriginal original) {
        return original == null || original.originalName == null
                ? null
                : new OriginalSignature(
                        original.originalPosition, original.originalName, Boolean.TRUE.equals(original.originalActing));
    }
}
