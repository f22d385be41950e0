package ua.zvit.signature.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import ua.zvit.shared.JsonText;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.ValidationStage;

/**
 * What was found when a signature was taken, as JSON that is kept for good: signer, algorithm, time, the four verdicts
 * and every problem with the facts its text names, so that it can be told in any language later.
 */
public final class ValidationRecord {
    private static final SignatureMessages WORDS = SignatureMessages.in(ua.zvit.shared.Messages.UKRAINIAN);
    private static final String TIME = "time";
    private static final String SIGNER = "signer";
    private static final String PROBLEMS = "problems";

    private ValidationRecord() {}

    /** @param verifiedAt when it was found */
    public static String write(SignatureFormat format, SignatureResult found, Instant verifiedAt) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("format", format.label())
                .put("verifiedAt", verifiedAt.toString())
                .put("algorithm", found.algorithm())
                .put("timeProven", found.timeProven());
        add(json, "signingTime", Objects.toString(found.signingTime(), null));
        for (ValidationStage stage : ValidationStage.values()) {
            json.put(stage.code(), found.verdict(stage).code());
        }
        if (found.signer() != null) {
            add(found.signer(), json.putObject(SIGNER));
        }
        add(found.problems(), json.putArray(PROBLEMS));
        return json.toString();
    }

    public static SignatureResult read(String written) {
        JsonNode json = JsonText.read(written, unfit -> {});
        String time = text(json, "signingTime");
        return new SignatureResult(
                json.has(SIGNER) ? signer(json.get(SIGNER)) : null,
                json.get("algorithm").textValue(),
                time == null ? null : Instant.parse(time),
                json.get("timeProven").booleanValue(),
                each(json.get(PROBLEMS), ValidationRecord::problem));
    }

    private static void add(List<SignatureProblem> problems, ArrayNode all) {
        for (SignatureProblem problem : problems) {
            ObjectNode told = all.addObject()
                    .put("code", problem.code().code())
                    .put("layer", problem.code().stage().code())
                    .put("text", WORDS.text(problem));
            ArrayNode facts = told.putArray("arguments");
            problem.arguments().forEach(fact -> add(fact, facts));
        }
    }

    private static void add(Object fact, ArrayNode facts) {
        if (fact instanceof Instant time) {
            facts.addObject().put(TIME, time.toString());
        } else {
            facts.add(fact.toString());
        }
    }

    private static SignatureProblem problem(JsonNode json) {
        return new SignatureProblem(
                ProblemCode.valueOf(json.get("code").textValue().replace('-', '_')),
                each(json.get("arguments"), ValidationRecord::fact));
    }

    private static Object fact(JsonNode value) {
        return value.isTextual()
                ? value.textValue()
                : Instant.parse(value.get(TIME).textValue());
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> made) {
        return StreamSupport.stream(array.spliterator(), false).map(made).toList();
    }

    private static void add(SignerIdentity signer, ObjectNode json) {
        json.put("name", signer.name());
        add(json, "surname", signer.surname());
        add(json, "givenName", signer.givenName());
        add(json, "title", signer.title());
        add(json, "organisation", signer.organisation());
        add(json, "taxNumber", signer.taxNumber());
        add(json, "edrpou", signer.edrpou());
        add(json, "certificateSerial", signer.certificateSerial());
        add(json, "certificateDigest", signer.certificateDigest());
    }

    private static void add(ObjectNode json, String name, String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static SignerIdentity signer(JsonNode json) {
        return new SignerIdentity(
                text(json, "name"),
                text(json, "surname"),
                text(json, "givenName"),
                text(json, "title"),
                text(json, "organisation"),
                text(json, "taxNumber"),
                text(json, "edrpou"),
                text(json, "certificateSerial"),
                text(json, "certificateDigest"));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).textValue();
    }
}
