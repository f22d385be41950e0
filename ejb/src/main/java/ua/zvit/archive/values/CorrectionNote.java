package ua.zvit.archive.values;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.ZvitException;

/**
 * A slip of form in a sealed report: what stands where, and what should stand there.
 *
 * @param place where in the document, in the words of who has it before them, such as «захід 1.2, графа «факт»»
 * @param was what stands there
 * @param should what should stand there
 * @param basis on what ground, such as the paper that shows it
 */
public record CorrectionNote(String place, String was, String should, String basis) {
    private static final int SHORT = 300;
    private static final int LONG = 1_000;

    public CorrectionNote {
        place = plain(place);
        was = plain(was);
        should = plain(should);
        basis = plain(basis);
    }

    private static String plain(String told) {
        return told == null ? "" : PlainText.composed(told).strip();
    }

    /** @throws ZvitException {@code CORRECTION-INVALID} with everything that is missing or too long */
    public CorrectionNote required() {
        List<Fault> faults = new ArrayList<>();
        check(faults, "place", place, "correction-place-missing", SHORT);
        check(faults, "was", was, "correction-was-missing", LONG);
        check(faults, "should", should, "correction-should-missing", LONG);
        check(faults, "basis", basis, "correction-basis-missing", LONG);
        if (faults.isEmpty() && was.equals(should)) {
            faults.add(Fault.at(null, "correction.should", "correction-same"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CORRECTION_INVALID, faults);
        }
        return this;
    }

    private static void check(List<Fault> faults, String field, String told, String missing, int longest) {
        if (told.isEmpty()) {
            faults.add(Fault.at(null, "correction." + field, missing));
        } else if (told.length() > longest) {
            faults.add(Fault.at(null, "correction." + field, "text-too-long", longest));
        }
    }
}
