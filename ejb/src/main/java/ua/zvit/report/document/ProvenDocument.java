package ua.zvit.report.document;

import java.util.List;
import ua.zvit.printing.FigureDifference;
import ua.zvit.printing.FiguresProof;
import ua.zvit.printing.MissingLetters;
import ua.zvit.printing.PrintedDocument;
import ua.zvit.printing.ReportForm;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

/**
 * What a document must pass before it is issued, signed or kept: its font has every letter, and every figure can be read
 * back from it, whole. A draft may show «□»; nothing official may, and a figure for
 * which the form has no room is shown by neither.
 */
public final class ProvenDocument {
    private ProvenDocument() {}

    /**
     * @param pdf the document
     * @param printed what it ought to say
     * @throws ZvitException {@code DOCUMENT-LETTERS} or {@code FIGURES-DIFFER}, with a fault for each place
     */
    static void require(byte[] pdf, PrintedReport printed, ReportForm form) {
        requireLetters(printed, form);
        List<Fault> faults = figures(pdf, printed, form);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.FIGURES_DIFFER, faults);
        }
    }

    /** @throws ZvitException {@code DOCUMENT-LETTERS} with a fault for each place and its letters */
    public static void requireLetters(PrintedReport printed, ReportForm form) {
        List<Fault> faults = MissingLetters.of(printed, form.descriptor()).stream()
                .map(missing -> Fault.at(
                        missing.measure(),
                        missing.field(),
                        "letters-missing",
                        spaced(missing.letters()),
                        place(missing.field())))
                .toList();
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.DOCUMENT_LETTERS, faults);
        }
    }

    /**
     * @return the document
     * @throws ZvitException {@code FIGURES-TOO-WIDE} with a fault for each figure that the document had to part
     */
    static PrintedDocument requireRoom(PrintedDocument document) {
        if (!document.tooWide().isEmpty()) {
            throw new ZvitException(
                    ErrorCode.FIGURES_TOO_WIDE,
                    document.tooWide().stream().map(ProvenDocument::fault).toList());
        }
        return document;
    }

    /** @return a fault for each figure that the document shows otherwise than it ought to, or not as one */
    public static List<Fault> figures(byte[] pdf, PrintedReport printed, ReportForm form) {
        return FiguresProof.differences(pdf, printed, form).stream()
                .map(ProvenDocument::fault)
                .toList();
    }

    public static Fault fault(FigureDifference difference) {
        return difference.broken()
                ? Fault.at(
                        difference.measure(),
                        difference.column(),
                        "figure-broken",
                        difference.column(),
                        difference.expected())
                : Fault.at(
                        difference.measure(),
                        difference.column(),
                        "figure-differs",
                        difference.column(),
                        difference.expected(),
                        difference.found());
    }

    /** Where it stands, in the reader's words. */
    private static LocalText place(String field) {
        String section = "section.";
        return language -> field.startsWith(section)
                ? Messages.text(language, "document.place.section", field.substring(section.length()))
                : Messages.text(language, "document.place." + field);
    }

    private static String spaced(String letters) {
        StringBuilder spaced = new StringBuilder();
        letters.codePoints()
                .forEach(letter -> spaced.append(spaced.isEmpty() ? "" : " ").appendCodePoint(letter));
        return spaced.toString();
    }
}
