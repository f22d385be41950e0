package ua.zvit.report.export;

import java.util.Arrays;
import java.util.Locale;
import ua.zvit.printing.data.PrintedReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.office.CsvExport;
import ua.zvit.printing.office.Edition;
import ua.zvit.printing.office.docx.DocxExport;
import ua.zvit.printing.office.html.HtmlEdition;
import ua.zvit.printing.office.odt.OdtExport;
import ua.zvit.printing.office.xlsx.XlsxExport;
import ua.zvit.report.document.EditableReport;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** What a report can be taken away as, beside the official PDF. */
public enum ExportFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxExport::of, true),
    ODT("application/vnd.oasis.opendocument.text", OdtExport::of, true),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxExport::of, true),
    HTML("text/html;charset=UTF-8", (report, form, edition) -> HtmlEdition.of(report, form), false),
    CSV("text/csv;charset=UTF-8", (report, form, edition) -> CsvExport.of(report, form), false),
    /** The data themselves, in the shape of an importable report. */
    JSON("application/json", null, false);

    private final String mediaType;
    private final Writer writer;
    private final boolean editable;

    /** Writes what is printed. */
    @FunctionalInterface
    private interface Writer {
        byte[] write(PrintedReport report, FormDescriptor form, Edition edition);
    }

    ExportFormat(String mediaType, Writer writer, boolean editable) {
        this.mediaType = mediaType;
        this.writer = writer;
        this.editable = editable;
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
    byte[] write(EditableReport report) {
        return writer.write(report.printed(), report.form(), report.edition());
    }

    /** @return true for files that are worked on and can be brought back */
    public boolean isEditable() {
        return editable;
    }
}
