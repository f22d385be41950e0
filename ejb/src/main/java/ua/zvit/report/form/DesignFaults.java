package ua.zvit.report.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.printing.FigureDifference;
import ua.zvit.printing.FormDesigner;
import ua.zvit.printing.UnsafeFormException;
import ua.zvit.printing.form.DesignFault;
import ua.zvit.report.document.FormFaults;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** Tells what is wrong with a form as somebody designed it, in words for people; the fault's field is the place in the design. */
final class DesignFaults {
    private static final int MOST = 20;
    private static final Set<String> TOLD = Set.of(
            "FORM-COLUMN-FIGURES",
            "FORM-COLUMN-LEFT",
            "FORM-COLUMN-NARROW",
            "FORM-COLUMN-NUMBER",
            "FORM-COLUMN-TITLE",
            "FORM-COLUMN-TWICE",
            "FORM-COLUMN-UNKNOWN",
            "FORM-COLUMNS-WIDE",
            "FORM-LETTERS",
            "FORM-NAME",
            "FORM-WORDS-LONG");

    private DesignFaults() {}

    /** @throws ZvitException {@code FORM-DESIGN} with every fault and its place */
    static void refuse(byte[] descriptor) {
        List<Fault> faults;
        try {
            faults = FormDesigner.faults(descriptor).stream()
                    .map(DesignFaults::fault)
                    .toList();
        } catch (UnsafeFormException unreadable) {
            throw new ZvitException(ErrorCode.FORM_DESIGN, FormFaults.of(unreadable.faults()));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.FORM_DESIGN, faults);
        }
    }

    private static Fault fault(DesignFault fault) {
        String code = TOLD.contains(fault.code()) ? fault.code() : "FORM-OTHER";
        return Fault.at(null, fault.field(), code, fault.args().toArray());
    }

    /**
     * Figures of a printed report that are not shown whole.
     *
     * @param tooWide those for which printing is refused, which is told before all
     * @param differences all of them
     */
    static List<Fault> of(List<FigureDifference> tooWide, List<FigureDifference> differences) {
        Stream<Fault> refused =
                tooWide.isEmpty() ? Stream.empty() : Stream.of(Fault.at(null, "widths", "FORM-FIGURES-TOO-WIDE"));
        Stream<Fault> each = Stream.concat(tooWide.stream(), differences.stream())
                .distinct()
                .limit(MOST)
                .map(difference -> Fault.at(
                        null,
                        "widths",
                        difference.broken() ? "FORM-FIGURE-BROKEN" : "FORM-FIGURE-LOST",
                        difference.measure(),
                        difference.column(),
                        difference.expected()));
        return Stream.concat(refused, each).toList();
    }
}
