package ua.zvit.printing;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that stands around the table (letterhead, date, stamp, title, totals, signature), worded as the norm wants it. */
final class Requisites {

    /** Label of the row that sums up the whole report. */
    static final String TOTAL_LABEL = "Усього";

    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk-UA");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy 'року'", UKRAINIAN);
    private static final String NUMBER_SIGN = "№\u00A0";
    private static final String ACTING = "В.\u00A0о.\u00A0";

    private Requisites() {}

    /** The requisites under the names of the template's parameters; what the form does not want is left out. */
    static Map<String, Object> of(PrintedReport report, FormDescriptor form) {
        Map<String, Object> requisites = new HashMap<>();
        requisites.put("council", PrintableText.trimmed(report.letterhead().council()));
        requisites.put("department", PrintableText.trimmed(report.letterhead().department()));
        requisites.put("reference", PrintableText.lines(reference(report.letterhead())));
        requisites.put("registration", PrintableText.lines(registration(report)));
        requisites.put("approval", PrintableText.lines(stamp(report.approval())));
        requisites.put("draft", report.draft());
        requisites.put("totalLabel", TOTAL_LABEL);
        requisites.put("documentType", PrintableText.lines(documentType(report, form)));
        requisites.put("title", PrintableText.lines(title(report)));
        requisites.put("signatoryPosition", PrintableText.lines(position(report.signature())));
        requisites.put("signatoryName", PrintableText.trimmed(report.signature().name()));
        if (form.coatOfArms()) {
            requisites.put("coatOfArms", CoatOfArms.picture(report.letterhead().coatOfArmsPng()));
        }
        if (form.visas() && !report.visas().isEmpty()) {
            requisites.put("visas", visas(report));
        }
        String address = PrintableText.trimmed(report.verificationUrl());
        if (form.qrCode() && !address.isEmpty()) {
            requisites.put("qrCode", QrCode.picture(address));
            requisites.put("qrText", "QR-код для перевірки документа: " + address);
            requisites.put("verification", "Перевірити документ: " + address);
        }
        headings(form, requisites);
        FigureColumn.of(form)
                .forEach(figure -> requisites.put(figure.key(FormNames.TOTAL), Subtotals.print(figure, report, form)));
        return requisites;
    }

    private static void headings(FormDescriptor form, Map<String, Object> requisites) {
        for (FormHeading heading : FormHeading.values()) {
            String wording =
                    form.heading(heading).lines().map(PrintableText::trimmed).collect(Collectors.joining("\n"));
            requisites.put(FormNames.of(heading), wording);
        }
    }

    static String documentType(PrintedReport report, FormDescriptor form) {
        String own = PlainText.trimmed(report.documentType());
        return own.isEmpty() ? PlainText.trimmed(form.documentType()) : own;
    }

    private static String visas(PrintedReport report) {
        return report.visas().stream()
                .map(visa -> PrintableText.trimmed(visa.position()) + "\n" + PrintableText.trimmed(visa.name()) + "\n"
                        + DATE.format(visa.date()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The title on one line; a year is not parted from its word. */
    static String title(PrintedReport report) {
        return PlainText.trimmed(report.title())
                .replaceAll("(\\d{4}) (р[іо]к)", "$1\u00A0$2")
                .replaceAll("за (\\d{4}\u00A0)", "за\u00A0$1");
    }

    static String reference(Letterhead letterhead) {
        return Stream.of(
                        labelled("", letterhead.address()),
                        labelled("тел.\u00A0", letterhead.phone()),
                        labelled("e-mail:\u00A0", letterhead.email()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String registration(PrintedReport report) {
        String registration =
                (PlainText.trimmed(report.dateText()) + " " + labelled(NUMBER_SIGN, report.index())).strip();
        return registration.isEmpty() ? null : registration;
    }

    static String stamp(Approval approval) {
        if (approval == null) {
            return null;
        }
        return "ЗАТВЕРДЖЕНО\n" + capitalised(PlainText.trimmed(approval.body())) + "\n" + DATE.format(approval.date())
                + " " + NUMBER_SIGN + PlainText.trimmed(approval.number());
    }

    static String position(Signature signature) {
        String position = PlainText.trimmed(signature.position());
        String real = position.replaceFirst("(?iu)^в\\.[\\s\u00A0]*о\\.[\\s\u00A0]*", "");
        return signature.acting() || !real.equals(position) ? ACTING + decapitalised(real) : position;
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
