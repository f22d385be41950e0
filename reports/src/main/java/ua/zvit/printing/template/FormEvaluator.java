package ua.zvit.printing.template;

import java.util.Map;
import java.util.function.Function;
import net.sf.jasperreports.engine.fill.JREvaluator;
import net.sf.jasperreports.engine.fill.JRFillField;
import net.sf.jasperreports.engine.fill.JRFillParameter;
import net.sf.jasperreports.engine.fill.JRFillVariable;

/** Evaluates the expressions of one report while it is filled. */
final class FormEvaluator extends JREvaluator {

    private final Map<Integer, Expression> expressions;
    private Values current;
    private Values old;
    private Values estimated;

    FormEvaluator(Map<Integer, Expression> expressions) {
        this.expressions = expressions;
    }

    @Override
    protected void customizedInit(
            Map<String, JRFillParameter> parameters,
            Map<String, JRFillField> fields,
            Map<String, JRFillVariable> variables) {
        current = values(parameters, fields, variables, JRFillField::getValue, JRFillVariable::getValue);
        old = values(parameters, fields, variables, JRFillField::getOldValue, JRFillVariable::getOldValue);
        estimated = values(parameters, fields, variables, JRFillField::getValue, JRFillVariable::getEstimatedValue);
    }

    @Override
    protected Object evaluate(int id) {
        return expressions.get(id).value(current);
    }

    @Override
    protected Object evaluateOld(int id) {
        return expressions.get(id).value(old);
    }

    @Override
    protected Object evaluateEstimated(int id) {
        return expressions.get(id).value(estimated);
    }

    private static Values values(
            Map<String, JRFillParameter> parameters,
            Map<String, JRFillField> fields,
            Map<String, JRFillVariable> variables,
            Function<JRFillField, Object> ofField,
            Function<JRFillVariable, Object> ofVariable) {
        return new Values() {
            @Override
            public Object field(String name) {
                return ofField.apply(fields.get(name));
            }

            @Override
            public Object parameter(String name) {
                return parameters.get(name).getValue();
            }

            @Override
            public Object variable(String name) {
                return ofVariable.apply(variables.get(name));
            }
        };
    }
}
