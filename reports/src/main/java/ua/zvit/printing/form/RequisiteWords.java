package ua.zvit.printing.form;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.renderers.Renderable;
import ua.zvit.printing.data.Approval;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.narrative.PlainText;
import ua.zvit.printing.narrative.PrintableText;

/** How the norm words the requisites of {@link Requisite}; lines are parted by line breaks. */
final class RequisiteWords {

    static final String TOTAL = "Усього";

    private static final String ROUNDED = "Суми округлено, тому підсумки можуть незначно відрізнятися від суми рядків.";
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk-UA");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy 'року'", UKRAINIAN);
    private static final String NUMBER_SIGN = "№\u00A0";
    private static final String ACTING = "В.\u00A0о.\u00A0";

    private RequisiteWords() {}

    static String council(PrintedReport report) {
        return PlainText.trimmed(report.letterhead().council());
    }

    static String department(PrintedReport report) {
        return PlainText.trimmed(report.letterhead().department());
    }

    static String documentType(PrintedReport report, FormDescriptor form) {
        String own = PlainText.trimmed(report.documentType());
        return own.isEmpty() ? PlainText.trimmed(form.documentType()) : own;
    }

    /** The title on one line; a year is not parted from its word. */
    static String title(PrintedReport report) {
        return PlainText.trimmed(report.title())
                .replaceAll("(\\d{4}) (р[іо]к)", "$1\u00A0$2")
                .replaceAll("за (\\d{4}\u00A0)", "за\u00A0$1")
                .replaceAll("за (\\w{1,3}) (\\p{L}+) (?=\\d{4}\u00A0)", "за\u00A0$1\u00A0$2 ");
    }

    static String reference(PrintedReport report) {
        return Stream.of(
                        told(report, Letterhead.ADDRESS, ""),
                        told(report, Letterhead.PHONE, "тел.\u00A0"),
                        told(report, Letterhead.EMAIL, "e-mail:\u00A0"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the letterhead tells under a name, after its label; null where it tells nothing. */
    static String told(PrintedReport report, String name, String label) {
        String words = labelled(label, report.letterhead().told().get(name));
        return words.isEmpty() ? null : words;
    }

    static String registration(PrintedReport report) {
        String registration =
                (PlainText.trimmed(report.dateText()) + " " + labelled(NUMBER_SIGN, report.index())).strip();
        return registration.isEmpty() ? null : registration;
    }

    static String stamp(PrintedReport report, FormDescriptor form) {
        Approval approval = report.approval();
        if (approval == null) {
            return null;
        }
        return PlainText.trimmed(form.approvalWord()) + "\n" + capitalised(PlainText.trimmed(approval.body())) + "\n"
                + DATE.format(approval.date()) + " " + NUMBER_SIGN + PlainText.trimmed(approval.number());
    }

    static String rounding(PrintedReport report, FormDescriptor form) {
        return RoundedSums.differ(report, form) ? ROUNDED : null;
    }

    static String position(PrintedReport report) {
        String position = PlainText.trimmed(report.signature().position());
        String real = position.replaceFirst("(?iu)^в\\.[\\s\u00A0]*о\\.[\\s\u00A0]*", "");
        return report.signature().acting() || !real.equals(position) ? ACTING + decapitalised(real) : position;
    }

    static String name(PrintedReport report) {
        return PlainText.trimmed(report.signature().name());
    }

    static String visas(PrintedReport report) {
        return report.visas().isEmpty()
                ? null
                : report.visas().stream()
                        .map(visa -> PlainText.trimmed(visa.position()) + "\n" + PlainText.trimmed(visa.name()) + "\n"
                                + DATE.format(visa.date()))
                        .collect(Collectors.joining("\n\n"));
    }

    static String verification(String label, PrintedReport report) {
        String address = address(report);
        return address.isEmpty() ? null : label + address;
    }

    static Renderable qrCode(PrintedReport report) {
        String address = address(report);
        return address.isEmpty() ? null : QrCode.picture(address);
    }

    private static String address(PrintedReport report) {
        return PrintableText.trimmed(report.verificationUrl());
    }

    private static String labelled(String label, String value) {
        String text = PlainText.trimmed(value);
        return text.isEmpty() ? "" : label + text;
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(UKRAINIAN) + text.substring(1);
    }

    private static String decapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(UKRAINIAN) + text.substring(1);
    }
}
