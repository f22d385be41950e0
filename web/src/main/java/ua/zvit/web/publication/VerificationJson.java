package ua.zvit.web.publication;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.publication.values.PublicEditions;
import ua.zvit.publication.values.PublishedCorrection;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.PublishedSignature;
import ua.zvit.publication.values.Recognition;
import ua.zvit.publication.values.VerifiedSignature;
import ua.zvit.signatures.JsonReport;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.web.shared.rest.Words;

/**
 * An examined file as the public API tells it: word for word what the command {@code verify --json} prints, with what
 * only the records know beside it – {@code authority} and {@code capacity} with each signature, and the {@code
 * document} (null when it is not known here).
 */
final class VerificationJson {
    private final SignatureMessages messages;

    VerificationJson(Locale reader) {
        this.messages = SignatureMessages.in(reader);
    }

    JsonObject of(FileVerification found) {
        JsonObject printed = parse(
                found.failure() == null
                        ? new JsonReport(messages).write(found.report())
                        : new JsonReport(messages).write(found.failure()));
        return Json.createObjectBuilder(printed)
                .add("signatures", signatures(printed, found.signatures()))
                .add("document", found.recognition() == null ? JsonValue.NULL : recognised(found.recognition()))
                .build();
    }

    private static JsonArrayBuilder signatures(JsonObject printed, List<VerifiedSignature> signatures) {
        List<JsonObject> told = printed.getJsonArray("signatures").getValuesAs(JsonObject.class);
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int i = 0; i < told.size(); i++) {
            VerifiedSignature signature = signatures.get(i);
            array.add(Json.createObjectBuilder(told.get(i))
                    .add("authority", signature.authority().code())
                    .add(
                            "capacity",
                            signature.record() == null
                                    ? JsonValue.NULL
                                    : Json.createValue(
                                            Words.of(signature.record().capacity()))));
        }
        return array;
    }

    private static JsonObject recognised(Recognition recognition) {
        return Json.createObjectBuilder()
                .add("edition", Words.of(recognition.edition()))
                .add("match", Words.of(recognition.match()))
                .addAll(Json.createObjectBuilder(document(recognition.document())))
                .build();
    }

    static JsonObject document(PublishedDocument document) {
        JsonArrayBuilder signatures = Json.createArrayBuilder();
        document.signatures().forEach(signature -> signatures.add(signature(signature)));
        JsonArrayBuilder corrections = Json.createArrayBuilder();
        document.corrections().forEach(told -> corrections.add(correction(told)));
        return Json.createObjectBuilder()
                .add("id", document.id().toString())
                .add("council", document.council())
                .add("programme", document.programme())
                .add("year", document.period().year())
                .add("period", Words.of(document.period().kind()))
                .add(
                        "decision",
                        Json.createObjectBuilder()
                                .add("body", text(document.decision().body()))
                                .add("number", text(document.decision().number()))
                                .add(
                                        "date",
                                        text(Objects.toString(
                                                document.decision().date(), null))))
                .add("received", document.received())
                .add("copy", document.copied() == null ? JsonValue.NULL : copied(document.copied()))
                .add("ofReport", editions(document.editions()))
                .add("issuedAt", document.issuedAt().toString())
                .add("sha256", text(document.sha256()))
                .add("signatures", signatures)
                .add("corrections", corrections)
                .build();
    }

    private static JsonObject editions(PublicEditions editions) {
        return Json.createObjectBuilder()
                .add("number", editions.number())
                .add("former", text(Objects.toString(editions.former(), null)))
                .add("replacedBy", text(Objects.toString(editions.inForce(), null)))
                .build();
    }

    private static JsonObjectBuilder correction(PublishedCorrection told) {
        return Json.createObjectBuilder()
                .add("at", told.at().toString())
                .add("author", told.author())
                .add("place", told.place())
                .add("was", told.was())
                .add("should", told.should())
                .add("basis", told.basis());
    }

    private static JsonObject copied(PublishedDocument.Copied copied) {
        return Json.createObjectBuilder()
                .add("addedBy", copied.by())
                .add("file", text(copied.fileName()))
                .add("withdrawnAt", text(Objects.toString(copied.withdrawnAt(), null)))
                .build();
    }

    private static JsonObjectBuilder signature(PublishedSignature signature) {
        return Json.createObjectBuilder()
                .add("capacity", Words.of(signature.capacity()))
                .add("signer", signature.signer())
                .add("position", text(signature.position()))
                .add("signedAt", signature.signedAt().toString())
                .add("format", signature.format());
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
