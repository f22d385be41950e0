package ua.zvit.signature.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.domain.DocumentSignature.Found;
import ua.zvit.signature.domain.DocumentSignature.Signed;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signature.values.SignatureOrigin;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;

/**
 * Judges a signed file before it is taken, wherever it was signed: it covers exactly the bytes that were given out, holds
 * one new signature, is intact, by a certificate that was good, of an issuer on the trusted list, made at a plausible
 * time, by the person whose signature is due.
 */
@ApplicationScoped
public class SignatureAcceptancePolicy {
    /** As much as may be sent. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    /** Clocks of signers' computers go wrong by that much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private TrustConfiguration trust;

    protected SignatureAcceptancePolicy() {}

    @Inject
    public SignatureAcceptancePolicy(TrustConfiguration trust) {
        this.trust = trust;
    }

    /** @throws ZvitException a code that begins with {@code SIGNATURE-} */
    Found judge(SignableDocument document, Signed signed, SigningAuthority authority) {
        byte[] file = signed.file();
        if (file.length > MOST_BYTES) {
            throw new ZvitException(ErrorCode.SIGNATURE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        VerificationReport report = verified(signed, document.bytes());
        if (report.format() == SignatureFormat.XADES) {
            throw new ZvitException(ErrorCode.SIGNATURE_FORMAT);
        }
        SignatureResult added = added(report, document);
        report.signatures().forEach(result -> refuse(result, problem -> isOf(problem, ValidationStage.INTEGRITY)));
        refuse(added, problem -> isOf(problem, ValidationStage.CERTIFICATE));
        if (added.signingTime().isBefore(document.issued().issuedAt().minus(TOLERANCE))) {
            throw SignatureRefusal.because(ErrorCode.SIGNATURE_TIME_EARLY, added);
        }
        refuse(added, this::isUntrusted);
        AuthorisedSigner expected = authority
                .at(added.signingTime())
                .filter(signer -> !signer.isVacant())
                .orElseThrow(() -> SignatureRefusal.because(ErrorCode.SIGNATURE_NO_SIGNATORY, added));
        SignatureResult found = added.with(authority.objectionTo(added.signer(), expected));
        refuse(found, problem -> isOf(problem, ValidationStage.AUTHORITY));
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
            throw SignatureRefusal.unreadable(failure);
        }
    }

    /** A signed PDF holds the earlier signatures as well; they are counted and checked, but not taken again. */
    private static SignatureResult added(VerificationReport report, SignableDocument document) {
        List<SignatureResult> all = report.signatures();
        int before = report.format() == SignatureFormat.PADES ? document.inside() : 0;
        if (all.size() <= before) {
            throw new ZvitException(ErrorCode.SIGNATURE_MISSING);
        }
        SignatureResult added = all.get(all.size() - 1);
        if (all.size() > before + 1) {
            throw SignatureRefusal.because(ErrorCode.SIGNATURE_SEVERAL, added, all.size() - before);
        }
        return added;
    }

    private static void refuse(SignatureResult result, Predicate<SignatureProblem> grave) {
        Optional<SignatureProblem> worst = result.problems().stream()
                .filter(grave)
                .max((one, other) -> one.code().effect().compareTo(other.code().effect()));
        if (worst.isPresent()) {
            throw SignatureRefusal.because(worst.get(), result);
        }
    }

    private static boolean isOf(SignatureProblem problem, ValidationStage stage) {
        return problem.code().stage() == stage && problem.code().effect() != Verdict.VALID;
    }

    /** What is known to be bad is never taken; what could not be established only where the settings allow it. */
    private boolean isUntrusted(SignatureProblem problem) {
        return isOf(problem, ValidationStage.TRUST)
                && (trust.requiresTrust() || problem.code().effect() == Verdict.INVALID);
    }
}
