package ua.zvit.printing.template;

import java.util.List;

/** The template is not fit for printing. */
public final class TemplateRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    TemplateRefused(List<TemplateFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    TemplateRefused(String code, int line, String detail) {
        this(List.of(new TemplateFault(code, line, detail)));
    }

    /** At least one, in the order of the file. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
