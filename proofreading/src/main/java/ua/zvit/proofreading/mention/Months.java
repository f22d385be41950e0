package ua.zvit.proofreading.mention;

import java.util.List;
import java.util.Locale;

/** The months as Ukrainian reports write them, in any case. */
final class Months {

    private static final List<String> STEMS =
            List.of("січ", "лют", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листопад", "груд");

    /** A month's name in any case; «лютий» as an adjective is told apart by what stands around it. */
    static final String NAME = "(?:січ(?:ень|ня|ню|ні|нем)|лют(?:ий|ого|ому|им)|берез(?:ень|ня|ню|ні|нем)"
            + "|квіт(?:ень|ня|ню|ні|нем)|трав(?:ень|ня|ню|ні|нем)|черв(?:ень|ня|ню|ні|нем)|лип(?:ень|ня|ню|ні|нем)"
            + "|серп(?:ень|ня|ню|ні|нем)|верес(?:ень|ня|ню|ні|нем)|жовт(?:ень|ня|ню|ні|нем)"
            + "|листопад(?:а|у|і|ом)?|груд(?:ень|ня|ню|ні|нем))(?!\\p{L})";

    private Months() {}

    /** 1 to 12. */
    static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < STEMS.size(); i++) {
            if (lower.startsWith(STEMS.get(i))) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
