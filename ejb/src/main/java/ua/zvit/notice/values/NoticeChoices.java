package ua.zvit.notice.values;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a person wants to be told by mail.
 *
 * @param language {@code uk} or {@code en}
 * @param ways for every kind
 */
public record NoticeChoices(String language, Map<NoticeKind, NoticeWay> ways) {
    public static final String USUAL_LANGUAGE = "uk";

    /** Kinds that are not named go as usual. */
    public NoticeChoices {
        Map<NoticeKind, NoticeWay> all = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            all.put(kind, ways.getOrDefault(kind, kind.usual()));
        }
        ways = Map.copyOf(all);
    }
}
