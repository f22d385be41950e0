package ua.zvit.web.signature;

import java.util.List;
import ua.zvit.web.shared.StatusLook;

/**
 * One question asked of a signature and its answer, as a person reads it.
 *
 * @param stage what was asked about, such as «Цілісність»
 * @param words the answer in one sentence
 * @param remarks what stands behind the answer, each in one sentence; empty when nothing has to be added
 */
public record StageRow(String stage, StatusLook look, String words, List<String> remarks) {}
