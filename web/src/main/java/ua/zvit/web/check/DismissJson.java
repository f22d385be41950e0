package ua.zvit.web.check;

import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DismissalRequest;

/**
 * How a finding is set aside.
 *
 * @param reason why; needed
 * @param addToDictionary whether the council's dictionary takes the spelling; may be left out
 * @param spelling the official spelling; null for the one in the text
 * @param kind {@code organisation}, {@code person}, {@code place} or {@code word}; may be left out
 */
public record DismissJson(String reason, Boolean addToDictionary, String spelling, String kind) {

    DismissalRequest request() {
        DictionaryKind named = kind == null ? null : DictionaryJson.kind(kind);
        return new DismissalRequest(reason, Boolean.TRUE.equals(addToDictionary), spelling, named);
    }
}
