package ua.zvit.report.document;

import ua.zvit.printing.ReportForm;
import ua.zvit.report.values.form.FormFiles;

/** The files of a form that comes with the application, as the printing gives them. */
public final class ShippedFiles {
    private ShippedFiles() {}

    public static FormFiles of(String code) {
        return new FormFiles(ReportForm.shippedDescriptor(code), ReportForm.shippedTemplate(code));
    }
}
