package ua.zvit.printing.lines;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.util.JRTextMeasurerFactory;

/** Makes the engine measure by our rules. Public because the engine makes it by its name, which the report tells. */
public final class LineMeasurerFactory implements JRTextMeasurerFactory {

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
        return new LineMeasurer(text);
    }
}
