package ua.zvit.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import ua.zvit.printing.FormDescriptor;
import ua.zvit.printing.PrintedReport;
import ua.zvit.printing.office.CsvExport;
import ua.zvit.printing.office.DocxExport;
import ua.zvit.printing.office.HtmlEdition;
import ua.zvit.printing.office.OdtExport;
import ua.zvit.printing.office.XlsxExport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** What a report can be taken away as, beside the official PDF. */
public enum ExportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxExport::of),
    ODT("application/vnd.oasis.opendocument.text", OdtExport::of),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxExport::of),
    HTML("text/html;charset=UTF-8", HtmlEdition::of),
    CSV("text/csv;charset=UTF-8", CsvExport::of),
    /** The data themselves, in the shape of an importable report. */
    JSON("application/json", null);

    private final String mediaType;
    private final BiFunction<PrintedReport, FormDescriptor, byte[]> writer;

    ExportFormat(String mediaType, BiFunction<PrintedReport, FormDescriptor, byte[]> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /**
     * @param name such as {@code docx}
     * @throws ZvitException {@code EXPORT-FORMAT}
     */
    public static ExportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(name))
                .findFirst()
                .orElseThrow(() -> new ZvitException(ErrorCode.EXPORT_FORMAT));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, without the point. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Never for {@link #JSON}, which is not written from the printed report. */
    byte[] write(PrintedReport report, FormDescriptor form) {
        return writer.apply(report, form);
    }
}
