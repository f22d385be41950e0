package ua.zvit.printing.template;

import java.util.List;
import java.util.regex.Pattern;

/** Holds an element of a template against what is allowed. */
final class ElementRules {

    private final DataNames names;
    private final List<TemplateFault> faults;

    ElementRules(DataNames names, List<TemplateFault> faults) {
        this.names = names;
        this.faults = faults;
    }

    void check(OpenElement element, OpenElement parent) {
        Allowed.Rule rule = Allowed.rule(element.name());
        if (rule == null || !rule.parents().contains(parent == null ? "" : parent.name())) {
            fault("FORM-ELEMENT", element, element.name());
            return;
        }
        element.attributes().forEach((name, value) -> {
            Pattern values = rule.attributes().get(name);
            if (values == null || !values.matcher(value).matches()) {
                fault("FORM-ATTRIBUTE", element, element.name() + " " + name + "=" + value);
            }
        });
        checkNames(element);
    }

    private void checkNames(OpenElement element) {
        String name = element.attributes().get("name");
        switch (element.name()) {
            case "property" -> {
                String value = element.attributes().get("value");
                if (!AllowedProperties.allows(name, value)) {
                    fault("FORM-PROPERTY", element, name + "=" + value);
                }
            }
            case "field", "parameter" -> {
                String className = element.attributes().get("class");
                if (!names.declares(element.name(), name, className)) {
                    fault("FORM-DATA", element, element.name() + " " + name + " " + className);
                }
            }
            default -> {}
        }
    }

    /** What is written between an element's tags, once all of it is there. */
    void checkText(OpenElement element, OpenElement parent) {
        if (!element.takesText() || element.name().equals("text")) {
            return;
        }
        String text = element.text().toString();
        try {
            Expression expression = ExpressionParser.parse(text, names);
            if (element.name().equals("expression") && parent != null && !fits(expression, parent)) {
                fault("FORM-EXPRESSION", element, text);
            }
        } catch (IllegalArgumentException e) {
            fault("FORM-EXPRESSION", element, e.getMessage());
        }
    }

    /** A picture comes from the report's data only, and only escaped text is read as mark-up. */
    private boolean fits(Expression expression, OpenElement parent) {
        if (parent.name().equals("image")) {
            return expression instanceof Expression.Parameter picture
                    && names.pictures().containsKey(picture.name());
        }
        return !parent.attributes().containsKey("markup")
                || expression instanceof Expression.Field field && field.name().equals(names.markup());
    }

    private void fault(String code, OpenElement element, String detail) {
        faults.add(new TemplateFault(code, element.line(), detail));
    }
}
