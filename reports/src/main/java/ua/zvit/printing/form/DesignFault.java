package ua.zvit.printing.form;

import java.util.List;

/**
 * What is wrong with a form as a person designed it, and where.
 *
 * @param field the place in the descriptor, such as «columns», «widths.PLAN», «headings.MONEY», «titleUk»
 * @param code stable code such as «FORM-COLUMN-NARROW», the key of its translated text
 * @param args values for the text
 */
public record DesignFault(String field, String code, List<Object> args) {

    public DesignFault {
        args = List.copyOf(args);
    }

    static DesignFault at(String field, String code, Object... args) {
        return new DesignFault(field, code, List.of(args));
    }
}
