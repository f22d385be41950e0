package ua.zvit.report.values.form;

/**
 * A column that a form made in the page may have.
 *
 * @param name as the design has it, such as {@code PLAN}
 * @param usual how it is headed where the form does not word it
 * @param worded whether it has one heading of its own
 * @param figures whether it holds figures
 * @param least least width in millimetres; 0 where it has no cells of its own but rows below the measure
 * @param upright usual width on an upright sheet, millimetres
 * @param lying usual width on a lying sheet, millimetres
 */
public record DesignColumn(
        String name, String usual, boolean worded, boolean figures, int least, int upright, int lying) {}
