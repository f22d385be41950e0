package ua.zvit.check.settings;

import java.util.List;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What somebody writes of a word of the dictionary or a host, as it is kept. */
public final class WrittenWord {
    static final int LONGEST = 200;

    private WrittenWord() {}

    /**
     * @return the spelling with single blanks
     * @throws ZvitException {@code DICTIONARY-INVALID} for none or one that is too long
     */
    public static String spelling(String given) {
        String written = given == null ? "" : given.strip().replaceAll("\\s+", " ");
        if (written.isEmpty()) {
            throw invalid("spelling", "missing");
        }
        if (written.length() > LONGEST) {
            throw invalid("spelling", "text-too-long", LONGEST);
        }
        return written;
    }

    static ZvitException invalid(String field, String code, Object... args) {
        return new ZvitException(ErrorCode.DICTIONARY_INVALID, List.of(Fault.at(null, field, code, args)));
    }
}
