package ua.zvit.printing.template;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.crosstabs.JRCrosstab;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JRExpressionCollector;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRCompiler;
import net.sf.jasperreports.engine.design.JRValidationException;
import net.sf.jasperreports.engine.design.JRValidationFault;
import net.sf.jasperreports.engine.design.JRVerifier;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fill.JREvaluator;

/**
 * «Compiles» a checked design: the expressions are parsed into trees that travel with the report, and no class is made.
 * Public because the printing engine makes its own instance by name when it fills the report.
 */
public final class FormCompiler implements JRCompiler {

    /** The engine's own counters begin with such; in a template the same text was refused before. */
    private static final Pattern ENGINES_OWN_NUMBER = Pattern.compile("new java\\.lang\\.Integer\\((\\d)\\)");

    private final JasperReportsContext context;

    public FormCompiler(JasperReportsContext context) {
        this.context = context;
    }

    @Override
    public JasperReport compileReport(JasperDesign design) throws JRException {
        throw new UnsupportedOperationException("A design is compiled only with the names it may use");
    }

    JasperReport compile(JasperDesign design, DataNames names) throws JRException {
        JRExpressionCollector collector = JRExpressionCollector.collector(context, design);
        Collection<JRValidationFault> faults = JRVerifier.verifyDesign(context, design, collector);
        if (faults != null && !faults.isEmpty()) {
            throw new JRValidationException(faults);
        }
        HashMap<Integer, Expression> expressions = new HashMap<>();
        for (JRExpression expression : collector.getExpressions()) {
            expressions.put(collector.getExpressionId(expression), parsed(expression.getText(), names));
        }
        return new JasperReport(design, getClass().getName(), expressions, collector, "");
    }

    JasperReport copy(JasperReport compiled) {
        JRExpressionCollector collector = JRExpressionCollector.collector(context, compiled);
        Map<Integer, Expression> known = expressions(compiled.getCompileData());
        HashMap<Integer, Expression> expressions = new HashMap<>();
        for (JRExpression expression : collector.getExpressions()) {
            expressions.put(collector.getExpressionId(expression), known.get(expression.getId()));
        }
        return new JasperReport(compiled, getClass().getName(), expressions, collector, "");
    }

    private static Expression parsed(String text, DataNames names) {
        Matcher number = ENGINES_OWN_NUMBER.matcher(text);
        return number.matches()
                ? new Expression.Literal(Integer.valueOf(number.group(1)))
                : ExpressionParser.parse(text, names);
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report) {
        return new FormEvaluator(expressions(report.getCompileData()));
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report, JRDataset dataset) {
        return loadEvaluator(report);
    }

    @Override
    public JREvaluator loadEvaluator(JasperReport report, JRCrosstab crosstab) {
        return loadEvaluator(report);
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Expression> expressions(Serializable compiled) {
        return (Map<Integer, Expression>) compiled;
    }
}
