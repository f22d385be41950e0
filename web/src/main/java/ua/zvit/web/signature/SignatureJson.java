package ua.zvit.web.signature;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.zvit.signature.values.SignatureDetails;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.StageResult;
import ua.zvit.web.shared.rest.Words;

/**
 * A signature of a report. Numbers of taxpayers are personal and stay in the file.
 *
 * @param role {@code head}, {@code secretary} or {@code seal}
 * @param origin {@code server-key} or {@code own-means}; null for signatures taken before it was noted
 * @param format such as {@code PAdES}
 * @param signer name in the certificate
 * @param position as under the document
 * @param timeProven whether a trusted time stamp says when
 * @param voided true when the report was returned after the signing
 */
public record SignatureJson(
        int number,
        String role,
        String origin,
        String format,
        String fileName,
        int size,
        String sha256,
        String signer,
        String organisation,
        String certificate,
        String position,
        String algorithm,
        Instant signedAt,
        boolean timeProven,
        Instant recordedAt,
        List<LayerJson> layers,
        boolean demo,
        boolean voided,
        Instant voidedAt,
        String voidReason) {

    static SignatureJson of(SignatureDetails signature, Locale reader) {
        SignerIdentity signer = signature.signer();
        return new SignatureJson(
                signature.number(),
                Words.of(signature.role()),
                signature.origin() == null ? null : Words.of(signature.origin()),
                signature.format(),
                signature.fileName(),
                signature.size(),
                signature.sha256(),
                signer.name(),
                signer.organisation(),
                signer.certificateSerial(),
                signature.position(),
                signature.algorithm(),
                signature.signedAt(),
                signature.timeProven(),
                signature.recordedAt(),
                signature.stages().stream()
                        .map(stage -> LayerJson.of(stage, reader))
                        .toList(),
                signature.demo(),
                signature.isVoid(),
                signature.voidedAt(),
                signature.voidReason());
    }

    /**
     * One layer.
     *
     * @param layer {@code integrity}, {@code certificate}, {@code trust} or {@code authority}
     * @param verdict {@code valid}, {@code unknown} or {@code invalid}
     */
    public record LayerJson(String layer, String verdict, List<ProblemJson> problems) {
        static LayerJson of(StageResult stage, Locale reader) {
            return new LayerJson(
                    stage.stage().code(),
                    stage.verdict().code(),
                    stage.problems().stream()
                            .map(problem -> new ProblemJson(problem.code().code(), problem.in(reader)))
                            .toList());
        }
    }

    /** What is wrong or open in a layer, or a remark that breaks nothing. */
    public record ProblemJson(String code, String text) {}
}
