package ua.zvit.web.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.zvit.notice.values.NoticeChoices;
import ua.zvit.notice.values.NoticeKind;
import ua.zvit.notice.values.NoticeWay;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Words;

/**
 * How the caller wants to be told by mail. Given in, what is left out stays as it is.
 *
 * @param language {@code uk} or {@code en}
 * @param ways by kind of notice: {@code at-once}, {@code digest} or {@code none}
 */
public record ChoicesJson(String language, Map<String, String> ways) {
    private static final Set<String> LANGUAGES = Set.of("uk", "en");

    static ChoicesJson of(NoticeChoices choices) {
        Map<String, String> ways = new TreeMap<>();
        choices.ways().forEach((kind, way) -> ways.put(Words.of(kind), Words.of(way)));
        return new ChoicesJson(choices.language(), ways);
    }

    /** @throws ZvitException {@code BODY-INVALID} with a fault for each word that nobody knows */
    NoticeChoices over(NoticeChoices standing) {
        List<Fault> faults = new ArrayList<>();
        if (language != null && !LANGUAGES.contains(language)) {
            faults.add(Fault.at(null, "language", "value-unfit"));
        }
        Map<NoticeKind, NoticeWay> chosen = new EnumMap<>(standing.ways());
        if (ways != null) {
            ways.forEach((kind, way) -> {
                Optional<NoticeKind> knownKind = word(NoticeKind.values(), kind);
                Optional<NoticeWay> knownWay = word(NoticeWay.values(), way);
                if (knownKind.isEmpty() || knownWay.isEmpty()) {
                    faults.add(Fault.at(null, "ways." + kind, "value-unfit"));
                } else {
                    chosen.put(knownKind.get(), knownWay.get());
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.BODY_INVALID, faults);
        }
        return new NoticeChoices(language == null ? standing.language() : language, chosen);
    }

    private static <T extends Enum<T>> Optional<T> word(T[] all, String given) {
        return Stream.of(all).filter(one -> Words.of(one).equals(given)).findFirst();
    }
}
