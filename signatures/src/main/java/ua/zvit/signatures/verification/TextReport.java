package ua.zvit.signatures.verification;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.ValidationStage;
import ua.zvit.signatures.VerificationReport;

/** A report in words, one block per signature. */
final class TextReport {

    private final SignatureMessages messages;

    TextReport(SignatureMessages messages) {
        this.messages = messages;
    }

    String write(VerificationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "signature.report.overall." + report.overall().code(),
                report.signatures().size()));
        lines.add(messages.text("signature.report.format", report.format().label()));
        int number = 0;
        for (SignatureResult signature : report.signatures()) {
            number++;
            lines.add("");
            lines.add(messages.text(
                    "signature.report.number", number, report.signatures().size()));
            lines.addAll(signature(signature));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> signature(SignatureResult signature) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("signature.report.signer", signer(signature)));
        lines.add(messages.text("signature.report.algorithm", signature.algorithm()));
        lines.add(messages.text("signature.report.time", time(signature)));
        if (!signature.covered().isEmpty()) {
            lines.add(messages.text("signature.report.covered", String.join(", ", signature.covered())));
        }
        for (ValidationStage stage :
                List.of(ValidationStage.INTEGRITY, ValidationStage.CERTIFICATE, ValidationStage.TRUST)) {
            lines.add(messages.text(
                    "signature.report.stage", messages.text(stage), messages.text(signature.verdict(stage))));
        }
        signature
                .problems()
                .forEach(problem -> lines.add(
                        messages.text("signature.report.problem", problem.code().code(), messages.text(problem))));
        return lines;
    }

    private String signer(SignatureResult signature) {
        if (signature.signer() == null) {
            return messages.text("signature.report.unknown");
        }
        String organisation = signature.signer().organisation();
        String name = signature.signer().name();
        return organisation == null || organisation.equals(name) ? name : name + ", " + organisation;
    }

    private String time(SignatureResult signature) {
        if (signature.signingTime() == null) {
            return messages.text("signature.report.unknown");
        }
        String key = signature.timeProven() ? "signature.report.time.proven" : "signature.report.time.claimed";
        return messages.text(key, signature.signingTime());
    }
}
