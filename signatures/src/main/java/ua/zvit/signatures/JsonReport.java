package ua.zvit.signatures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as JSON for programs. The names and words are a contract with scripts: {@code format}, {@code verdict} (the
 * worst of all), and per signature {@code signer}, {@code algorithm}, {@code signingTime} (ISO 8601, UTC), the three
 * verdicts, {@code covered} (files of a container) and {@code problems}. The
 * few lines of writing are here because the command runs without a server and its JSON library.
 */
public final class JsonReport {

    private final SignatureMessages messages;

    public JsonReport(SignatureMessages messages) {
        this.messages = messages;
    }

    public String write(VerificationReport report) {
        return "{\"format\":" + string(report.format().label()) + ",\"signatures\":"
                + array(report.signatures().stream().map(this::signature).toList())
                + ",\"verdict\":" + string(report.overall().code()) + "}";
    }

    public String write(UnreadableFile failure) {
        return "{\"format\":null,\"signatures\":[],\"error\":{\"code\":"
                + string(failure.reason().code())
                + ",\"text\":" + string(messages.text(failure)) + "}}";
    }

    private String signature(SignatureResult signature) {
        return "{\"signer\":"
                + string(signature.signer() == null ? null : signature.signer().name())
                + ",\"algorithm\":" + string(signature.algorithm())
                + ",\"signingTime\":"
                + string(
                        signature.signingTime() == null
                                ? null
                                : signature.signingTime().toString())
                + ",\"integrity\":" + string(signature.integrity().code())
                + ",\"certificate\":" + string(signature.certificate().code())
                + ",\"trust\":" + string(signature.trust().code())
                + ",\"covered\":"
                + array(signature.covered().stream().map(JsonReport::string).toList())
                + ",\"problems\":"
                + array(signature.problems().stream().map(this::problem).toList()) + "}";
    }

    private String problem(SignatureProblem problem) {
        return "{\"code\":" + string(problem.code().code())
                + ",\"layer\":" + string(problem.code().stage().code())
                + ",\"text\":" + string(messages.text(problem)) + "}";
    }

    private static String array(List<String> elements) {
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String string(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
