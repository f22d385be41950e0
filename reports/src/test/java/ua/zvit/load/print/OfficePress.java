package ua.zvit.load.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** LibreOffice without a window, a process for each document: from a flat ODT of the same content to PDF/A-1. */
final class OfficePress implements Press {

    private static final String FILTER =
            "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"1\"}}";

    private final String program;
    private final Path folder;

    private OfficePress(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** None where LibreOffice is not installed. */
    static Stream<Press> of(PlainReport report) throws IOException {
        for (String place : System.getenv("PATH").split(":")) {
            Path program = Path.of(place, "soffice");
            if (Files.isExecutable(program)) {
                Path folder = Files.createTempDirectory(Path.of("target"), "zvit-office");
                Files.writeString(folder.resolve("report.fodt"), flat(report));
                return Stream.of(new OfficePress(program.toString(), folder));
            }
        }
        return Stream.empty();
    }

    @Override
    public String name() {
        return "LibreOffice, new process (PDF/A-1b)";
    }

    @Override
    public byte[] print() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        FILTER,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("report.fodt").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        return Files.readAllBytes(folder.resolve("report.pdf"));
    }

    private static String flat(PlainReport report) {
        String head = report.head().stream().map(OfficePress::paragraph).collect(Collectors.joining());
        String rows = report.rows().stream().map(OfficePress::row).collect(Collectors.joining());
        String foot = report.foot().stream().map(OfficePress::paragraph).collect(Collectors.joining());
        return """
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">\
                <office:body><office:text>%s<table:table>\
                <table:table-column table:number-columns-repeated="5"/>\
                <table:table-header-rows><table:table-row>%s</table:table-row></table:table-header-rows>%s\
                </table:table>%s</office:text></office:body></office:document>
                """
                .formatted(
                        head,
                        Stream.of("№", "Зміст заходу", "Виконання заходу", "План", "Факт")
                                .map(heading -> cell(1, paragraph(heading)))
                                .collect(Collectors.joining()),
                        rows,
                        foot);
    }

    private static String row(PlainReport.Row row) {
        String narrative = row.narrative().stream().map(OfficePress::paragraph).collect(Collectors.joining());
        String cells = row.isHeading()
                ? cell(5, paragraph(row.title()))
                : cell(1, paragraph(row.number()))
                        + cell(1, paragraph(row.title()))
                        + cell(1, narrative)
                        + cell(1, paragraph(row.plan()))
                        + cell(1, paragraph(row.actual()));
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String cell(int columns, String content) {
        String covered = "<table:covered-table-cell/>".repeat(columns - 1);
        return "<table:table-cell table:number-columns-spanned=\"" + columns + "\">" + content + "</table:table-cell>"
                + covered;
    }

    private static String paragraph(String text) {
        return "<text:p>" + Markup.escaped(text) + "</text:p>";
    }
}
