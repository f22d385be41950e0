package ua.zvit.printing;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import ua.zvit.printing.PrintedInk.Picture;
import ua.zvit.printing.PrintedInk.Run;
import ua.zvit.printing.data.Letterhead;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.data.Signature;
import ua.zvit.printing.form.FormDescriptor;

/** The requisites of a form as they are found on its finished pages: sizes in points, all else in millimetres. */
final class PrintedLayout {
    private static final double MM = 25.4 / 72;
    /** Height of a line of the face, in parts of its size. */
    private static final double LINE = 1.15;

    private static final String POSITION =
            "Начальник управління міжнародного співробітництва, туризму та промоції Вишнівської міської ради";
    private static final String NAME = "Марія ГАЙ";

    private final Map<String, Double> found = new TreeMap<>();
    private final double edge;

    private PrintedLayout(PrintedInk signed, PrintedInk adopted, boolean portrait) throws IOException {
        margins(signed, portrait);
        edge = found.get("margin.left");
        pageNumbers(signed, portrait);
        pictures(signed);
        words(signed);
        indent(signed);
        signature(signed);
        stamp(adopted);
    }

    /** Every measure under its name, of the report to be signed and of the adopted one. */
    static Map<String, Double> of(ReportForm form) throws IOException {
        boolean portrait = form.descriptor().orientation() == FormDescriptor.Orientation.PORTRAIT;
        PrintedReport report =
                signedByLongPosition(Reports.toBeSigned(Reports.withAllThatFormsWant(ReportFile.sample())));
        ReportPrinter printer = new ReportPrinter();
        try (PDDocument signed = Loader.loadPDF(printer.print(report, form).pdf());
                PDDocument adopted = Loader.loadPDF(
                        printer.print(Reports.adopted(report), form).pdf())) {
            PrintedLayout layout = new PrintedLayout(new PrintedInk(signed), new PrintedInk(adopted), portrait);
            layout.sheet(signed);
            return layout.found;
        }
    }

    private void sheet(PDDocument document) {
        float width = document.getPage(0).getMediaBox().getWidth();
        float height = document.getPage(0).getMediaBox().getHeight();
        put("sheet.short", Math.min(width, height));
        put("sheet.long", Math.max(width, height));
    }

    /** The page number and the QR code may stand in the top margin. */
    private void margins(PrintedInk ink, boolean portrait) throws IOException {
        double width = portrait ? 595 : 842;
        double height = portrait ? 842 : 595;
        double left = width;
        double right = width;
        double top = height;
        double bottom = height;
        for (int page = 1; page <= ink.pages(); page++) {
            Rectangle2D box = ink.box(page, outside(ink, page, width));
            left = Math.min(left, box.getMinX());
            right = Math.min(right, width - box.getMaxX());
            top = Math.min(top, box.getMinY());
            bottom = Math.min(bottom, height - box.getMaxY());
        }
        put("margin.left", left);
        put("margin.right", right);
        put("margin.top", top);
        put("margin.bottom", bottom);
    }

    private static List<Rectangle2D> outside(PrintedInk ink, int page, double width) {
        List<Rectangle2D> places = new ArrayList<>();
        if (page > 1) {
            places.add(new Rectangle2D.Double(0, 0, width, 50));
        }
        ink.pictures().stream()
                .filter(picture -> picture.page() == page && picture.width() > picture.height() * 0.9)
                .forEach(picture -> places.add(new Rectangle2D.Double(
                        picture.left() - 1, picture.top() - 1, picture.width() + 2, picture.height() + 2)));
        return places;
    }

    private void pageNumbers(PrintedInk ink, boolean portrait) {
        double centre = 85 + (portrait ? 482 : 729) / 2.0;
        double off = 0;
        double lowest = 0;
        int numbered = 0;
        for (int page = 1; page <= ink.pages(); page++) {
            String number = Integer.toString(page);
            int sheet = page;
            List<Run> heads = ink.runs().stream()
                    .filter(run -> run.page() == sheet
                            && run.baseline() < 56
                            && run.text().strip().equals(number))
                    .toList();
            numbered += heads.size();
            for (Run head : heads) {
                off = Math.max(off, Math.abs((head.left() + head.right()) / 2 - centre));
                lowest = Math.max(lowest, head.baseline());
            }
        }
        found.put("page-number.missing", (double) (ink.pages() - 1 - numbered));
        put("page-number.off-centre", off);
        put("page-number.baseline", lowest);
    }

    private void pictures(PrintedInk ink) {
        Picture arms = picture(ink, Comparator.comparing(Picture::left));
        Picture code = picture(ink, Comparator.comparing(Picture::left).reversed());
        put("arms.width", arms.width());
        put("arms.height", arms.height());
        put("code.top", code.top());
        put("code.width", code.width());
        put("code.height", code.height());
    }

    private static Picture picture(PrintedInk ink, Comparator<Picture> order) {
        return ink.pictures().stream().sorted(order).findFirst().orElseThrow();
    }

    private void words(PrintedInk ink) {
        found.put("type.size", (double) ink.run("ЗВІТ").size());
        found.put(
                "organisation.size", (double) ink.run("Вишнівська міська рада").size());
        found.put("registration.size", (double)
                ink.run("12 січня 2026 року № 01-15/8").size());
        found.put("verification.size", (double) ink.run("Перевірити документ").size());
        found.put("signature.size", (double) ink.run(NAME).size());
        List<Run> table = ink.runs().stream()
                .filter(run -> run.page() > 1 && run.page() < ink.pages() && run.baseline() > 60)
                .toList();
        found.put("table.least", table.stream().mapToDouble(Run::size).min().orElseThrow());
        found.put("table.most", table.stream().mapToDouble(Run::size).max().orElseThrow());
    }

    /** How far the first line of a paragraph stands in from the second. */
    private void indent(PrintedInk ink) {
        Run first = ink.run("10 лютого 2025 року");
        Run second = ink.runs().stream()
                .filter(run -> run.page() == first.page()
                        && run.baseline() > first.baseline() + 2
                        && Math.abs(run.left() - first.left()) < 40)
                .min(Comparator.comparing(Run::baseline))
                .orElseThrow();
        put("paragraph.indent", first.left() - second.left());
    }

    private void signature(PrintedInk ink) {
        Run name = ink.run(NAME);
        List<Run> lines = ink.runs().stream()
                .filter(run -> run.page() == name.page()
                        && run.left() < edge / MM + 20
                        && POSITION.contains(run.text().strip())
                        && run.text().strip().length() > 8)
                .toList();
        Run last = lines.get(lines.size() - 1);
        put("position.width", lines.stream().mapToDouble(Run::right).max().orElseThrow() - edge / MM);
        put("name.left", name.left() - edge / MM);
        put("name.level", Math.abs(name.baseline() - last.baseline()));
        found.put("position.spacing", spacing(lines));
        if (ink.runs().stream().anyMatch(run -> run.text().startsWith("Петро ДУБ"))) {
            Run visa = ink.run("Петро ДУБ");
            put("visas.left", visa.left() - edge / MM);
            put(
                    "visas.width",
                    ink.runs().stream()
                                    .filter(run -> run.page() == visa.page()
                                            && Math.abs(run.left() - visa.left()) < 1
                                            && run.baseline() > name.baseline()
                                            && !run.text().startsWith("Перевірити"))
                                    .mapToDouble(Run::right)
                                    .max()
                                    .orElseThrow()
                            - edge / MM);
            found.put("visas.below", visa.page() > name.page() || visa.baseline() > name.baseline() ? 1.0 : 0.0);
        }
    }

    private void stamp(PrintedInk ink) {
        Run word = ink.run("ЗАТВЕРДЖЕНО");
        List<Run> lines = ink.runs().stream()
                .filter(run -> run.page() == 1
                        && Math.abs(run.left() - word.left()) < 1
                        && run.baseline() >= word.baseline()
                        && run.baseline() < word.baseline() + 80)
                .toList();
        put("approval.left", word.left() - edge / MM);
        put("approval.width", lines.stream().mapToDouble(Run::right).max().orElseThrow() - word.left());
        found.put("approval.spacing", spacing(lines));
    }

    /** The widest distance of two base lines that follow each other, in parts of the height of a line. */
    private static double spacing(List<Run> lines) {
        double widest = 0;
        for (int line = 1; line < lines.size(); line++) {
            widest = Math.max(
                    widest, lines.get(line).baseline() - lines.get(line - 1).baseline());
        }
        return widest / lines.get(0).size() / LINE;
    }

    private void put(String name, double points) {
        found.put(name, points * MM);
    }

    private static PrintedReport signedByLongPosition(PrintedReport report) throws IOException {
        Letterhead head = report.letterhead();
        return new PrintedReport(
                new Letterhead(head.council(), head.department(), head.told(), arms()),
                report.documentType(),
                report.title(),
                report.dateText(),
                report.index(),
                report.approval(),
                report.draft(),
                report.sections(),
                new Signature(POSITION, NAME, false),
                report.visas(),
                report.verificationUrl());
    }

    private static byte[] arms() throws IOException {
        BufferedImage picture = new BufferedImage(120, 170, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
