package ua.zvit.signature.collection;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    private static final String PROBLEMS = "problems";

    private ValidationRecord() {}

    /** @param verifiedAt when it was found */
    public static String write(SignatureFormat format, SignatureResult found, Instant verifiedAt) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", format.label())
                .add("verifiedAt", verifiedAt.toString())
                .add("algorithm", found.algorithm())
                .add("timeProven", found.timeProven());
        add(
                json,
                "signingTime",
                found.signingTime() == null ? null : found.signingTime().toString());
        for (ValidationStage stage : ValidationStage.values()) {
            json.add(stage.code(), found.verdict(stage).code());
        }
        if (found.signer() != null) {
            json.add("signer", signer(found.signer()));
        }
        return json.add(PROBLEMS, problems(found.problems())).build().toString();
    }

    public static SignatureResult read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject json = reader.readObject();
            String time = json.getString("signingTime", null);
            return new SignatureResult(
                    json.containsKey("signer") ? signer(json.getJsonObject("signer")) : null,
                    json.getString("algorithm"),
                    time == null ? null : Instant.parse(time),
                    json.getBoolean("timeProven"),
                    json.getJsonArray(PROBLEMS).getValuesAs(ValidationRecord::problem));
        }
    }

    private static JsonArrayBuilder problems(List<SignatureProblem> problems) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (SignatureProblem problem : problems) {
            JsonArrayBuilder arguments = Json.createArrayBuilder();
            problem.arguments().forEach(argument -> arguments.add(argument(argument)));
            all.add(Json.createObjectBuilder()
                    .add("code", problem.code().code())
                    .add("layer", problem.code().stage().code())
                    .add("text", WORDS.text(problem))
                    .add("arguments", arguments));
        }
        return all;
    }

    private static JsonValue argument(Object argument) {
        return argument instanceof Instant time
                ? Json.createObjectBuilder(Map.of(TIME, time.toString())).build()
                : Json.createValue(argument.toString());
    }

    private static SignatureProblem problem(JsonValue value) {
        JsonObject json = value.asJsonObject();
        JsonArray arguments = json.getJsonArray("arguments");
        return new SignatureProblem(
                ProblemCode.valueOf(json.getString("code").replace('-', '_')),
                arguments.getValuesAs(ValidationRecord::fact));
    }

    private static Object fact(JsonValue value) {
        return value instanceof JsonString text
                ? text.getString()
                : Instant.parse(value.asJsonObject().getString(TIME));
    }

    private static JsonObjectBuilder signer(SignerIdentity signer) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("name", signer.name());
        add(json, "surname", signer.surname());
        add(json, "givenName", signer.givenName());
        add(json, "title", signer.title());
        add(json, "organisation", signer.organisation());
        add(json, "taxNumber", signer.taxNumber());
        add(json, "edrpou", signer.edrpou());
        add(json, "certificateSerial", signer.certificateSerial());
        add(json, "certificateDigest", signer.certificateDigest());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static SignerIdentity signer(JsonObject json) {
        return new SignerIdentity(
                json.getString("name"),
                json.getString("surname", null),
                json.getString("givenName", null),
                json.getString("title", null),
                json.getString("organisation", null),
                json.getString("taxNumber", null),
                json.getString("edrpou", null),
                json.getString("certificateSerial", null),
                json.getString("certificateDigest", null));
    }
}
