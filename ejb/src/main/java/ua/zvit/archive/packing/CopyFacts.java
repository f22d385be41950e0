package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ua.zvit.archive.values.CopyDetails.Source;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.signatures.Verdict;

/**
 * What marks a package as the copy of a former report, as it stands in the manifest: who put it in, from which files, and
 * what their signatures were worth that day.
 *
 * @param programmeId the programme of this installation that it reports on; null when it stands here no more
 * @param login login name of who put it in
 * @param person that person's name
 * @param sources the files as they were brought, the main one first
 * @param confirmed what was asked and confirmed
 */
public record CopyFacts(
        Long programmeId,
        String login,
        String person,
        List<Source> sources,
        List<CopySignature> signatures,
        List<String> confirmed) {

    ObjectNode json() {
        ObjectNode json = ArchiveJson.object()
                .put("programmeId", programmeId)
                .put("login", login)
                .put("person", person);
        ArrayNode files = json.putArray("sources");
        sources.forEach(source -> files.addObject().put("name", source.name()).put("original", source.original()));
        json.set("signatures", signatures(signatures));
        ArrayNode asked = json.putArray("confirmed");
        confirmed.forEach(asked::add);
        return json;
    }

    static CopyFacts of(JsonNode json) {
        List<Source> sources = new ArrayList<>();
        json.path("sources")
                .forEach(one -> sources.add(new Source(
                        one.path("name").asText(), one.path("original").asText())));
        List<String> confirmed = new ArrayList<>();
        json.path("confirmed").forEach(one -> confirmed.add(one.asText()));
        return new CopyFacts(
                json.path("programmeId").isIntegralNumber()
                        ? json.path("programmeId").asLong()
                        : null,
                json.path("login").asText(),
                json.path("person").asText(),
                List.copyOf(sources),
                signatures(json.path("signatures")),
                List.copyOf(confirmed));
    }

    /** @return signatures as JSON keeps them */
    public static ArrayNode signatures(List<CopySignature> signatures) {
        ArrayNode json = ArchiveJson.object().putArray("signatures");
        signatures.forEach(one -> json.addObject()
                .put("file", one.file())
                .put("format", one.format())
                .put("signer", one.signer())
                .put("organisation", one.organisation())
                .put("time", one.time() == null ? null : one.time().toString())
                .put("timeProven", one.proven())
                .put("algorithm", one.algorithm())
                .put("integrity", one.integrity().code())
                .put("certificate", one.certificate().code())
                .put("trust", one.trust().code()));
        return json;
    }

    /** @return signatures as {@link #signatures(List)} has written them */
    public static List<CopySignature> signatures(JsonNode json) {
        List<CopySignature> signatures = new ArrayList<>();
        json.forEach(one -> signatures.add(new CopySignature(
                one.path("file").asText(),
                one.path("format").asText(),
                one.path("signer").textValue(),
                one.path("organisation").textValue(),
                one.path("time").isTextual() ? Instant.parse(one.path("time").asText()) : null,
                one.path("timeProven").asBoolean(),
                one.path("algorithm").asText(),
                verdict(one.path("integrity")),
                verdict(one.path("certificate")),
                verdict(one.path("trust")))));
        return List.copyOf(signatures);
    }

    private static Verdict verdict(JsonNode json) {
        return Verdict.valueOf(json.asText().toUpperCase(Locale.ROOT));
    }
}
