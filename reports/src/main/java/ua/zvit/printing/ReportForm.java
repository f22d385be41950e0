package ua.zvit.printing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JasperReport;
import ua.zvit.printing.form.FormDescriptor;

/**
 * A council's form of the report: its descriptor and its checked template. Immutable and safe for several threads; making
 * one is costly, so keep it.
 */
public final class ReportForm {

    private static final Map<String, ReportForm> LOADED = new ConcurrentHashMap<>();

    private final FormDescriptor descriptor;
    private final JasperReport template;
    private final ColumnWidths widths;

    ReportForm(FormDescriptor descriptor, JasperReport template) {
        this.descriptor = descriptor;
        this.template = template;
        this.widths = new ColumnWidths(template);
    }

    /**
     * A form that comes with the application.
     *
     * @throws IllegalArgumentException when there is none of that code
     */
    public static ReportForm shipped(String code) {
        if (!ShippedForms.CODES.contains(code)) {
            throw new IllegalArgumentException("No such form: " + code);
        }
        return LOADED.computeIfAbsent(code, FormFiles::shipped);
    }

    /** Codes of the forms that come with the application, the usual one first. */
    public static List<String> shippedCodes() {
        return ShippedForms.CODES;
    }

    /** The descriptor of a form that comes with the application, as {@link #of} takes it. */
    public static byte[] shippedDescriptor(String code) {
        return ShippedForms.descriptor(code);
    }

    /** The template of a form that comes with the application, as {@link #of} takes it. */
    public static byte[] shippedTemplate(String code) {
        return ShippedForms.template(code);
    }

    /**
     * An uploaded form. Before it is taken, a report is printed with it and read back, so a form that loses a figure, the
     * place of a signature, or never comes to an end is refused here.
     *
     * @param descriptorJson the descriptor, JSON in UTF-8
     * @param jrxml the template, JRXML in UTF-8
     * @throws UnsafeFormException when the form is damaged or wants more than a form may; it names each fault
     */
    public static ReportForm of(byte[] descriptorJson, byte[] jrxml) throws UnsafeFormException {
        FormTrial.pass(FormFiles.forTrial(descriptorJson, jrxml));
        return FormFiles.read(descriptorJson, jrxml);
    }

    /**
     * A designed form, to be looked at: it stops soon when it does not come to an end, and nothing is proven yet.
     *
     * @param descriptorJson the descriptor of a form without faults, see {@link FormDesigner#faults}
     * @throws UnsafeFormException when the form is damaged; it names each fault
     */
    public static ReportForm drafted(byte[] descriptorJson) throws UnsafeFormException {
        return FormFiles.forTrial(descriptorJson, FormDesigner.template(descriptorJson));
    }

    public FormDescriptor descriptor() {
        return descriptor;
    }

    JasperReport template() {
        return template;
    }

    ColumnWidths widths() {
        return widths;
    }
}
