package ua.zvit.web.check;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.check.values.DictionaryKind;
import ua.zvit.check.values.DictionaryWord;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * A spelling of the council's dictionary. Given in, only spelling and kind count.
 *
 * @param kind {@code organisation}, {@code person}, {@code place} or {@code word}
 * @param reason the words of the dismissal it came from; null when it was added by hand
 */
public record DictionaryJson(Long id, String spelling, String kind, String addedBy, Instant addedAt, String reason) {

    static DictionaryJson of(DictionaryWord word) {
        return new DictionaryJson(
                word.id(), word.spelling(), word.kind().code(), word.addedBy(), word.addedAt(), word.reason());
    }

    /** @throws ZvitException {@code DICTIONARY-INVALID} */
    static DictionaryKind kind(String word) {
        return Stream.of(DictionaryKind.values())
                .filter(kind -> kind.code().equals(word))
                .findFirst()
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.DICTIONARY_INVALID, List.of(Fault.at(null, "kind", "kind-expected"))));
    }
}
