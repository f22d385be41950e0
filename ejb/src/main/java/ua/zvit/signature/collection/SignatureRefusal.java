package ua.zvit.signature.collection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Fault;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.ZvitException;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;

/**
 * Why a signature is not taken: one stable code for each kind of trouble, because each wants something else to be done,
 * and with it every single problem in the stage where it lies.
 */
final class SignatureRefusal {
    /** Problems that have a code of their own; the others go by their stage. */
    private static final Map<ProblemCode, String> OWN = new EnumMap<>(Map.of(
            ProblemCode.CONTENT_DIFFERS, "SIGNATURE-OTHER-DOCUMENT",
            ProblemCode.DIGEST_MISMATCH, "SIGNATURE-OTHER-DOCUMENT",
            ProblemCode.CERTIFICATE_REVOKED, "SIGNATURE-REVOKED",
            ProblemCode.CERTIFICATE_REVOKED_SINCE, "SIGNATURE-REVOKED",
            ProblemCode.SIGNING_TIME_UNKNOWN, "SIGNATURE-TIME-UNKNOWN",
            ProblemCode.SIGNING_TIME_IN_FUTURE, "SIGNATURE-TIME-FUTURE",
            ProblemCode.NO_TRUST_ANCHORS, "SIGNATURE-NO-TRUST-LIST",
            ProblemCode.SIGNATURE_REPEATED, "SIGNATURE-REPEATED",
            ProblemCode.ANOTHER_PERSON, "SIGNATURE-OTHER-PERSON",
            ProblemCode.PERSON_NOT_PROVEN, "SIGNATURE-PERSON-UNPROVEN"));

    private SignatureRefusal() {}

    static ZvitException unreadable(UnreadableFile failure) {
        LocalText why = reader -> SignatureMessages.in(reader).text(failure);
        return failure.reason() == UnreadableFile.Reason.NOT_SIGNED
                ? new ZvitException(ErrorKind.INVALID, "SIGNATURE-MISSING")
                : new ZvitException(ErrorKind.INVALID, "SIGNATURE-UNREADABLE", why);
    }

    /** @param problem the one that the refusal is about; its facts fill the text */
    static ZvitException because(SignatureProblem problem, SignatureResult result) {
        String code = OWN.getOrDefault(problem.code(), byStage(problem));
        return new ZvitException(ErrorKind.INVALID, code, faults(result), told(problem));
    }

    static ZvitException because(String code, SignatureResult result, Object... args) {
        return new ZvitException(ErrorKind.INVALID, code, faults(result), args);
    }

    private static String byStage(SignatureProblem problem) {
        boolean invalid = problem.code().effect() == Verdict.INVALID;
        return switch (problem.code().stage()) {
            case INTEGRITY -> invalid ? "SIGNATURE-BROKEN" : "SIGNATURE-UNCHECKED";
            case CERTIFICATE -> "SIGNATURE-CERTIFICATE";
            case TRUST -> "SIGNATURE-UNTRUSTED";
            case AUTHORITY -> "SIGNATURE-OTHER-PERSON";
        };
    }

    private static LocalText told(SignatureProblem problem) {
        return problem::in;
    }

    private static List<Fault> faults(SignatureResult result) {
        return result.problems().stream()
                .map(problem ->
                        Fault.told(problem.code().stage().code(), problem.code().code(), told(problem)))
                .toList();
    }
}
