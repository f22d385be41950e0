package ua.zvit.signatures.asic;

import java.util.List;
import java.util.Map;
import ua.zvit.signatures.chain.SignatureFacts;

/**
 * The signatures of one signature file, each with the documents that it covers.
 *
 * @param types of documents, by name, as the signers name them; empty where they name none
 */
record FoundInContainer(List<SignatureFacts> facts, Map<String, String> types) {

    static FoundInContainer of(List<SignatureFacts> facts) {
        return new FoundInContainer(facts, Map.of());
    }
}
