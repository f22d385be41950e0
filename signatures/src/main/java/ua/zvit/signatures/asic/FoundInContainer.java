package ua.zvit.signatures.asic;

import java.util.List;
import java.util.Set;
import ua.zvit.signatures.chain.SignatureFacts;

/**
 * The signers of one signature file.
 *
 * @param covered names of the documents that they signed
 */
record FoundInContainer(List<SignatureFacts> facts, Set<String> covered) {}
