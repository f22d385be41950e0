package ua.zvit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ua.zvit.printing.ReportForm;
import ua.zvit.report.values.FormFiles;

/** The files of a form that comes with the application, as they lie beside the printing. */
final class ShippedFiles {
    private ShippedFiles() {}

    static FormFiles of(String code) {
        return new FormFiles(file(code + ".json"), file(code + ".jrxml"));
    }

    private static byte[] file(String name) {
        try (InputStream file = ReportForm.class.getResourceAsStream("forms/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
