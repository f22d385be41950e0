package ua.zvit.printing;

import java.util.List;
import net.sf.jasperreports.engine.JasperReport;
import ua.zvit.printing.form.FormDescriptor;
import ua.zvit.printing.template.DataNames;
import ua.zvit.printing.template.TemplateCompiler;
import ua.zvit.printing.template.TemplateRefused;

/** Forms as files: a descriptor and a template. Shipped and uploaded ones are read by the same strict way. */
final class FormFiles {

    private static final DataNames NAMES = FormNames.all();
    private static final int MOST_PAGES = 5_000;
    private static final long MOST_MILLIS = 120_000;
    private static final int MOST_TRIAL_PAGES = 60;
    private static final long MOST_TRIAL_MILLIS = 20_000;

    private FormFiles() {}

    static ReportForm shipped(String code) {
        try {
            return read(ShippedForms.descriptor(code), ShippedForms.template(code));
        } catch (UnsafeFormException e) {
            throw new IllegalStateException("A form of the application is damaged: " + code, e);
        }
    }

    static ReportForm read(byte[] descriptorJson, byte[] jrxml) throws UnsafeFormException {
        return form(descriptorJson, jrxml, MOST_PAGES, MOST_MILLIS);
    }

    /** The same form, but it stops soon when it does not come to an end. */
    static ReportForm forTrial(byte[] descriptorJson, byte[] jrxml) throws UnsafeFormException {
        return form(descriptorJson, jrxml, MOST_TRIAL_PAGES, MOST_TRIAL_MILLIS);
    }

    private static ReportForm form(byte[] descriptorJson, byte[] jrxml, int mostPages, long mostMillis)
            throws UnsafeFormException {
        FormDescriptor descriptor = DescriptorFile.read(descriptorJson);
        try {
            JasperReport template = TemplateCompiler.compile(jrxml, NAMES, mostPages, mostMillis);
            SheetRules.check(descriptor, template);
            return new ReportForm(descriptor, template);
        } catch (TemplateRefused e) {
            throw new UnsafeFormException(e.faults().stream()
                    .map(fault -> new FormFault(fault.code(), fault.line(), fault.detail()))
                    .toList());
        }
    }

    static UnsafeFormException fault(String code, int line, String detail) {
        return new UnsafeFormException(List.of(new FormFault(code, line, detail == null ? "" : detail)));
    }
}
