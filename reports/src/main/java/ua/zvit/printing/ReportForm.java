package ua.zvit.printing;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;

/**
 * A council's form of the report: its descriptor and its checked template. Immutable and safe for several threads; making
 * one is costly, so keep it.
 */
public final class ReportForm {

    private static final Map<String, ReportForm> SHIPPED = ShippedForms.load();

    private final FormDescriptor descriptor;
    private final JasperReport template;

    ReportForm(FormDescriptor descriptor, JasperReport template) {
        this.descriptor = descriptor;
        this.template = template;
    }

    /**
     * A form that comes with the application.
     *
     * @throws IllegalArgumentException when there is none of that code
     */
    public static ReportForm shipped(String code) {
        ReportForm form = SHIPPED.get(code);
        if (form == null) {
            throw new IllegalArgumentException("No such form: " + code);
        }
        return form;
    }

    /** Codes of the forms that come with the application, the usual one first. */
    public static List<String> shippedCodes() {
        return List.copyOf(SHIPPED.keySet());
    }

    /**
     * An uploaded form.
     *
     * @param descriptorJson the descriptor, JSON in UTF-8
     * @param jrxml the template, JRXML in UTF-8
     * @throws UnsafeFormException when the form is damaged or wants more than a form may; it names each fault
     */
    public static ReportForm of(byte[] descriptorJson, byte[] jrxml) throws UnsafeFormException {
        throw new UnsupportedOperationException("Comes with the next commit of this branch");
    }

    public FormDescriptor descriptor() {
        return descriptor;
    }

    JasperReport template() {
        return template;
    }
}
