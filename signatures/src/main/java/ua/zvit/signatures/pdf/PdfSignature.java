package ua.zvit.signatures.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cms.CMSSignedData;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.cms.CmsSignatures;

/** One signature of a PDF: its dictionary, what it covers, and what came after it. */
final class PdfSignature {

    private static final Set<String> DETACHED_CMS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");

    private final PDSignature dictionary;
    private final byte[] file;
    private final ValidationMaterial material;

    PdfSignature(PDSignature dictionary, byte[] file, ValidationMaterial material) {
        this.dictionary = dictionary;
        this.file = file;
        this.material = material;
    }

    /** The facts; one per signer, though an honest PDF signature has exactly one. Never empty. */
    List<SignatureFacts> examine(LaterChanges changes, DocumentStamps stamps) {
        String kind = String.valueOf(dictionary.getSubFilter());
        if (!DETACHED_CMS.contains(kind)) {
            return List.of(unread(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, kind), kind));
        }
        Optional<SignedRange> range = SignedRange.of(dictionary.getByteRange(), dictionary.getContents(), file);
        if (range.isEmpty()) {
            return withoutContent();
        }
        List<SignatureProblem> around = around(range.get(), changes, stamps);
        List<SignatureFacts> facts = signers(range.get().signedBytes(file));
        return facts.stream()
                .map(found -> stamps.datingBack(found.with(around), range.get()))
                .toList();
    }

    private List<SignatureProblem> around(SignedRange range, LaterChanges changes, DocumentStamps stamps) {
        List<SignatureProblem> problems = new ArrayList<>();
        if (range.isFollowed(file)) {
            changes.since(range.revision(file)).ifPresent(problems::add);
        }
        if (stamps.isBrokenAfter(range)) {
            problems.add(SignatureProblem.of(ProblemCode.DOCUMENT_TIMESTAMP_BROKEN));
        }
        return problems;
    }

    private List<SignatureFacts> signers(byte[] signed) {
        Optional<CMSSignedData> cms = CmsParser.parse(contents(), signed);
        List<SignatureFacts> facts =
                cms.filter(CMSSignedData::isDetachedSignature).isPresent()
                        ? new CmsSignatures(cms.get(), material, claimedTime()).examine()
                        : List.of();
        return facts.isEmpty() ? List.of(unread(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED), "CMS")) : facts;
    }

    /** A forged range leaves nothing to compute, but who is named in the signature is still told. */
    private List<SignatureFacts> withoutContent() {
        SignatureProblem forged = SignatureProblem.of(ProblemCode.PDF_BYTE_RANGE_WRONG);
        List<SignatureFacts> facts = CmsParser.parse(contents(), new byte[0])
                .map(cms -> new CmsSignatures(cms, material, claimedTime()).examine())
                .orElse(List.of());
        return facts.isEmpty()
                ? List.of(unread(forged, "CMS"))
                : facts.stream().map(found -> found.with(List.of(forged))).toList();
    }

    private SignatureFacts unread(SignatureProblem problem, String algorithm) {
        return new SignatureFacts(null, algorithm, SigningTime.claimed(claimedTime()), List.of(problem), material);
    }

    private byte[] contents() {
        byte[] contents = dictionary.getContents();
        return contents == null ? new byte[0] : contents;
    }

    private Instant claimedTime() {
        Calendar date = dictionary.getSignDate();
        return date == null ? null : date.toInstant();
    }
}
