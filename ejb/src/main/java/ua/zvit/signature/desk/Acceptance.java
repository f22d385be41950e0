package ua.zvit.signature.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.zvit.organisation.AuthorisedSigner;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.SignatureOrigin;
import ua.zvit.signature.TrustConfiguration;
import ua.zvit.signature.ValidationRecord;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signatures.Layer;
import ua.zvit.signatures.Problem;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;

/**
 * Judges a signed file before it is taken, wherever it was signed: it covers exactly the bytes that were given out, holds
 * one new signature, is intact, by a certificate that was good, of an issuer on the trusted list, made at a plausible
 * time, by the person whose signature is due.
 */
@ApplicationScoped
public class Acceptance {
    /** As much as may be sent. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Clocks of signers' computers go wrong by that much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private TrustConfiguration trust;

    protected Acceptance() {}

    @Inject
    public Acceptance(TrustConfiguration trust) {
        this.trust = trust;
    }

    /** @throws ZvitException a code that begins with {@code SIGNATURE-} */
    Found judge(StandingDocument document, Signed signed, Authority authority) {
        byte[] file = signed.file();
        if (file.length > MOST_BYTES) {
            throw new ZvitException(ErrorCode.SIGNATURE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        VerificationReport report = verified(signed, document.bytes());
        SignatureResult added = added(report, document);
        report.signatures().forEach(result -> refuse(result, problem -> isOf(problem, Layer.INTEGRITY)));
        refuse(added, problem -> isOf(problem, Layer.CERTIFICATE));
        if (added.signingTime().isBefore(document.issued().issuedAt().minus(TOLERANCE))) {
            throw Refusal.because(ErrorCode.SIGNATURE_TIME_EARLY, added);
        }
        refuse(added, this::isUntrusted);
        AuthorisedSigner expected = authority
                .at(added.signingTime())
                .filter(signer -> !signer.isVacant())
                .orElseThrow(() -> Refusal.because(ErrorCode.SIGNATURE_NO_SIGNATORY, added));
        SignatureResult found = added.with(authority.objectionTo(added.signer(), expected));
        refuse(found, problem -> isOf(problem, Layer.AUTHORITY));
        return new Found(
                report.format(),
                expected.position(),
                found.signer().name(),
                found.signingTime(),
                ValidationRecord.write(report.format(), found, Instant.now()));
    }

    private VerificationReport verified(Signed signed, byte[] content) {
        try {
            return signed.origin() == SignatureOrigin.SERVER_KEY
                    ? trust.verifier().verify(signed.file(), content)
                    : trust.guardedVerifier().verify(signed.file(), content);
        } catch (UnreadableFile failure) {
            throw Refusal.unreadable(failure);
        }
    }

    /** A signed PDF holds the earlier signatures as well; they are counted and checked, but not taken again. */
    private static SignatureResult added(VerificationReport report, StandingDocument document) {
        List<SignatureResult> all = report.signatures();
        int before = report.format() == SignatureFormat.PADES ? document.inside() : 0;
        if (all.size() <= before) {
            throw new ZvitException(ErrorCode.SIGNATURE_MISSING);
        }
        SignatureResult added = all.get(all.size() - 1);
        if (all.size() > before + 1) {
            throw Refusal.because(ErrorCode.SIGNATURE_SEVERAL, added, all.size() - before);
        }
        return added;
    }

    private static void refuse(SignatureResult result, Predicate<Problem> grave) {
        Optional<Problem> worst = result.problems().stream()
                .filter(grave)
                .max((one, other) -> one.code().effect().compareTo(other.code().effect()));
        if (worst.isPresent()) {
            throw Refusal.because(worst.get(), result);
        }
    }

    private static boolean isOf(Problem problem, Layer layer) {
        return problem.code().layer() == layer && problem.code().effect() != Verdict.VALID;
    }

    /** What is known to be bad is never taken; what could not be established only where the settings allow it. */
    private boolean isUntrusted(Problem problem) {
        return isOf(problem, Layer.TRUST)
                && (trust.requiresTrust() || problem.code().effect() == Verdict.INVALID);
    }
}
