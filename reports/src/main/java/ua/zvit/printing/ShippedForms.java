package ua.zvit.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The forms that come with the application. */
final class ShippedForms {

    private ShippedForms() {}

    static Map<String, ReportForm> load() {
        Map<String, ReportForm> forms = new LinkedHashMap<>();
        FormDescriptor seed = new FormDescriptor(
                "khmelnytskyi",
                1,
                "Звіт про виконання програми",
                "Report on a programme",
                FormDescriptor.Orientation.PORTRAIT,
                List.of(FormColumn.NUMBER, FormColumn.TITLE, FormColumn.NARRATIVE, FormColumn.PLAN, FormColumn.ACTUAL),
                true,
                false,
                true,
                true,
                true,
                "ЗВІТ",
                Map.of());
        forms.put(seed.code(), new ReportForm(seed, template()));
        return forms;
    }

    private static JasperReport template() {
        try (InputStream compiled = ReportPrinter.class.getResourceAsStream("programme-report.jasper")) {
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("The report template cannot be loaded", e);
        }
    }
}
