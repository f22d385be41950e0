package ua.zvit.signature.collection;

import java.util.List;
import ua.zvit.report.values.document.DocumentPurpose;
import ua.zvit.report.values.document.IssuedSummary;
import ua.zvit.signature.domain.DocumentSignature;
import ua.zvit.signature.domain.DocumentSignature.Place;
import ua.zvit.signatures.SignatureFormat;

/**
 * The document of a report as it lies there to be signed.
 *
 * @param bytes as issued, with the signatures that were put into it
 * @param signatures those that hold, in the order of signing
 * @param taken how many numbers of signatures the report has used, void ones included
 */
public record SignableDocument(IssuedSummary issued, byte[] bytes, List<DocumentSignature> signatures, int taken) {

    /** @return what the next signature covers */
    public Place next() {
        return new Place(
                issued.reportId(),
                issued.id(),
                taken + 1,
                signatures.stream()
                        .filter(SignableDocument::isInside)
                        .map(DocumentSignature::number)
                        .reduce((older, newer) -> newer)
                        .orElse(null));
    }

    /** @return how many signatures the bytes hold */
    public int inside() {
        return (int) signatures.stream().filter(SignableDocument::isInside).count();
    }

    /** @return whether a reader of the signed PDF sees that the council has adopted it */
    public boolean showsDecision() {
        return issued.purpose() == DocumentPurpose.ADOPTED
                || signatures.stream().anyMatch(DocumentSignature::showsDecision);
    }

    static boolean isInside(DocumentSignature signature) {
        return signature.format() == SignatureFormat.PADES;
    }
}
