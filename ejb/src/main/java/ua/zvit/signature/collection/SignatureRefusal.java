package ua.zvit.signature.collection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ua.zvit.shared.ErrorCode;
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
    private static final Map<ProblemCode, ErrorCode> OWN = new EnumMap<>(Map.of(
            ProblemCode.CONTENT_DIFFERS, ErrorCode.SIGNATURE_OTHER_DOCUMENT,
            ProblemCode.DIGEST_MISMATCH, ErrorCode.SIGNATURE_OTHER_DOCUMENT,
            ProblemCode.CERTIFICATE_REVOKED, ErrorCode.SIGNATURE_REVOKED,
            ProblemCode.CERTIFICATE_REVOKED_SINCE, ErrorCode.SIGNATURE_REVOKED,
            ProblemCode.SIGNING_TIME_UNKNOWN, ErrorCode.SIGNATURE_TIME_UNKNOWN,
            ProblemCode.SIGNING_TIME_IN_FUTURE, ErrorCode.SIGNATURE_TIME_FUTURE,
            ProblemCode.NO_TRUST_ANCHORS, ErrorCode.SIGNATURE_NO_TRUST_LIST,
            ProblemCode.SIGNATURE_REPEATED, ErrorCode.SIGNATURE_REPEATED,
            ProblemCode.ANOTHER_PERSON, ErrorCode.SIGNATURE_OTHER_PERSON,
            ProblemCode.PERSON_NOT_PROVEN, ErrorCode.SIGNATURE_PERSON_UNPROVEN));

    private SignatureRefusal() {}

    static ZvitException unreadable(UnreadableFile failure) {
        LocalText why = reader -> SignatureMessages.in(reader).text(failure);
        return failure.reason() == UnreadableFile.Reason.NOT_SIGNED
                ? new ZvitException(ErrorCode.SIGNATURE_MISSING)
                : new ZvitException(ErrorCode.SIGNATURE_UNREADABLE, why);
    }

    /** @param problem the one that the refusal is about; its facts fill the text */
    static ZvitException because(SignatureProblem problem, SignatureResult result) {
        ErrorCode code = OWN.getOrDefault(problem.code(), byStage(problem));
        return new ZvitException(code, faults(result), told(problem));
    }

    static ZvitException because(ErrorCode code, SignatureResult result, Object... args) {
        return new ZvitException(code, faults(result), args);
    }

    private static ErrorCode byStage(SignatureProblem problem) {
        boolean invalid = problem.code().effect() == Verdict.INVALID;
        return switch (problem.code().stage()) {
            case INTEGRITY -> invalid ? ErrorCode.SIGNATURE_BROKEN : ErrorCode.SIGNATURE_UNCHECKED;
            case CERTIFICATE -> ErrorCode.SIGNATURE_CERTIFICATE;
            case TRUST -> ErrorCode.SIGNATURE_UNTRUSTED;
            case AUTHORITY -> ErrorCode.SIGNATURE_OTHER_PERSON;
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
