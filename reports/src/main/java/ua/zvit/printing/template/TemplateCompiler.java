package ua.zvit.printing.template;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRTextMeasurerUtil;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.governors.MaxPagesGovernor;
import net.sf.jasperreports.governors.TimeoutGovernor;
import ua.zvit.printing.lines.LineMeasurerFactory;

/**
 * Makes an untrusted template printable. The report it returns stops by itself when it fills more pages or takes longer
 * than it may; shipped and uploaded templates take this same way.
 */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /**
     * @param mostPages the filling stops with an exception beyond these
     * @param mostMillis the filling stops with an exception after this time
     */
    public static JasperReport compile(byte[] jrxml, DataNames names, int mostPages, long mostMillis)
            throws TemplateRefused {
        String checked = TemplateReader.checked(jrxml, names);
        Thread thread = Thread.currentThread();
        ClassLoader callers = thread.getContextClassLoader();
        thread.setContextClassLoader(TemplateCompiler.class.getClassLoader());
        try {
            DefaultJasperReportsContext context = DefaultJasperReportsContext.getInstance();
            JasperDesign design =
                    JRXmlLoader.load(context, new ByteArrayInputStream(checked.getBytes(StandardCharsets.UTF_8)));
            design.setProperty(MaxPagesGovernor.PROPERTY_MAX_PAGES, Integer.toString(mostPages));
            design.setProperty(TimeoutGovernor.PROPERTY_TIMEOUT, Long.toString(mostMillis));
            design.setProperty(JRTextMeasurerUtil.PROPERTY_TEXT_MEASURER_FACTORY, LineMeasurerFactory.class.getName());
            return new FormCompiler(context).compile(design, names);
        } catch (JRException | JRRuntimeException e) {
            throw new TemplateRefused("FORM-LAYOUT", 0, e.getMessage());
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    /** @return the same, whose elements can be moved without moving those of the other */
    public static JasperReport copy(JasperReport compiled) {
        return new FormCompiler(DefaultJasperReportsContext.getInstance()).copy(compiled);
    }
}
