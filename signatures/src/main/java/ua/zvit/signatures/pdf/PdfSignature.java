package ua.zvit.signatures.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cms.CMSSignedData;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.CmsParser;
import ua.zvit.signatures.cms.CmsSignatures;
import ua.zvit.signatures.pdf.PdfForm.Field;
import ua.zvit.signatures.pdf.syntax.PdfFault;
import ua.zvit.signatures.pdf.syntax.PdfObjects;

/** One signature of a PDF: its dictionary, what it covers, and what came after it. All of it as it was when it was signed. */
final class PdfSignature {

    /** An older kind: the CMS holds the digest of the document, always by SHA-1. */
    private static final String OVER_DIGEST = "adbe.pkcs7.sha1";

    private static final String SHA1 = "SHA-1";

    private static final byte SET_OF_ATTRIBUTES = 0x31;

    private static final Set<String> DETACHED_CMS = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");

    private final SignedFields.Signed signed;
    private final PdfSignatureValue value;
    private final byte[] file;
    private final ValidationMaterial material;

    PdfSignature(SignedFields.Signed signed, byte[] file, ValidationMaterial material) {
        this.signed = signed;
        this.value = signed.value();
        this.file = file;
        this.material = material;
    }

    /** The facts; one per signer, though an honest PDF signature has exactly one. Never empty. */
    List<SignatureFacts> examine(LaterChanges changes, DocumentStamps stamps) throws UnreadableFile {
        if (!DETACHED_CMS.contains(value.kind()) && !OVER_DIGEST.equals(value.kind())) {
            return List.of(unread(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, value.kind()), value.kind()));
        }
        Optional<SignedRange> range = value.range(file);
        if (range.isEmpty()) {
            return withoutContent();
        }
        List<SignatureProblem> around = around(range.get(), changes, stamps);
        List<SignatureFacts> facts = signers(range.get());
        return facts.stream()
                .map(found -> stamps.datingBack(found.with(around), range.get()))
                .toList();
    }

    private List<SignatureProblem> around(SignedRange range, LaterChanges changes, DocumentStamps stamps) {
        List<SignatureProblem> problems = new ArrayList<>();
        SignedPermissions permissions = SignedPermissions.none();
        if (changes.areReadable()) {
            try {
                Optional<Field> field = fieldWhenSigned(range, changes);
                if (field.isEmpty() || signed.isChanged()) {
                    problems.add(SignatureProblem.of(
                            ProblemCode.PDF_SIGNATURE_FIELD_CHANGED,
                            signed.field().name()));
                } else {
                    PdfObjects objects = changes.objectsAt(range.end()).orElseThrow();
                    permissions = SignedPermissions.of(
                            objects, value.dictionary(), field.get().dictionary());
                }
            } catch (PdfFault unreadable) {
                problems.add(SignatureProblem.of(ProblemCode.PDF_CHANGES_UNREADABLE));
            }
        }
        if (range.end() < file.length) {
            changes.since(range.end(), permissions)
                    .filter(problem -> !problems.contains(problem))
                    .ifPresent(problems::add);
            problems.addAll(changes.remarksSince(range.end()));
        }
        if (stamps.isBrokenAfter(range)) {
            problems.add(SignatureProblem.of(ProblemCode.DOCUMENT_TIMESTAMP_BROKEN));
        }
        stamps.weaknessAfter(range).ifPresent(problems::add);
        return problems;
    }

    /** The field as the signed revision has it; the signature must stand there, and be the very same. */
    private Optional<Field> fieldWhenSigned(SignedRange range, LaterChanges changes) throws PdfFault {
        Optional<PdfObjects> objects = changes.objectsAt(range.end());
        if (objects.isEmpty()) {
            return Optional.empty();
        }
        return PdfForm.fields(objects.get()).stream()
                .filter(candidate -> candidate.valueNumber() == signed.field().valueNumber()
                        && candidate.value().equals(value.dictionary()))
                .findFirst();
    }

    private List<SignatureFacts> signers(SignedRange range) throws UnreadableFile {
        return OVER_DIGEST.equals(value.kind()) ? signersOfDigest(range) : signersOfDocument(range);
    }

    private List<SignatureFacts> signersOfDigest(SignedRange range) throws UnreadableFile {
        Optional<CMSSignedData> cms = CmsParser.parse(value.contents(), null);
        List<SignatureFacts> facts =
                cms.isPresent() ? new CmsSignatures(cms.get(), material, value.time()).examine() : List.of();
        if (facts.isEmpty() || cms.get().getSignedContent() == null) {
            return List.of(unread(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED), "CMS"));
        }
        boolean same = cms.get().getSignedContent().getContent() instanceof byte[] digest
                && Arrays.equals(digest, range.digest(file, SHA1));
        SignatureProblem problem = same
                ? SignatureProblem.of(ProblemCode.ALGORITHM_WEAK, SHA1)
                : SignatureProblem.of(ProblemCode.DIGEST_MISMATCH);
        return facts.stream().map(found -> found.with(List.of(problem))).toList();
    }

    private List<SignatureFacts> signersOfDocument(SignedRange range) throws UnreadableFile {
        Optional<CMSSignedData> cms = CmsParser.parseOver(value.contents(), range.covered(file));
        List<SignatureFacts> facts =
                cms.filter(CMSSignedData::isDetachedSignature).isPresent()
                        ? new CmsSignatures(cms.get(), material, value.time()).examine()
                        : List.of();
        return facts.isEmpty()
                ? List.of(unread(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED), "CMS"))
                : facts.stream().map(this::overDocument).toList();
    }

    /**
     * A signature without signed attributes is over the document itself. That is as good, unless what was signed could be the
     * attributes of another signature, and a document is none: those begin with the mark of a set (RFC 5652, 5.4).
     */
    private SignatureFacts overDocument(SignatureFacts found) {
        return file[0] == SET_OF_ATTRIBUTES
                ? found
                : found.telling(
                        ProblemCode.SIGNED_ATTRIBUTES_MISSING,
                        SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_UNREFERENCED));
    }

    /** A forged range leaves nothing to compute, but who is named in the signature is still told. */
    private List<SignatureFacts> withoutContent() throws UnreadableFile {
        SignatureProblem forged = SignatureProblem.of(ProblemCode.PDF_BYTE_RANGE_WRONG);
        Optional<CMSSignedData> cms = CmsParser.parse(value.contents(), new byte[0]);
        List<SignatureFacts> facts =
                cms.isPresent() ? new CmsSignatures(cms.get(), material, value.time()).examine() : List.of();
        return facts.isEmpty()
                ? List.of(unread(forged, "CMS"))
                : facts.stream().map(found -> found.with(List.of(forged))).toList();
    }

    private SignatureFacts unread(SignatureProblem problem, String algorithm) {
        return new SignatureFacts(null, algorithm, SigningTime.claimed(value.time()), List.of(problem), material);
    }
}
