package ua.zvit.printing.form;

/**
 * A column as a form may have it, for whoever shows them to choose from.
 *
 * @param name of the {@link FormColumn}
 * @param usual how it is headed where no form words it; what a person calls it where it has no heading of its own
 * @param worded whether it has one heading of its own
 * @param figures whether it holds figures
 * @param least least width, millimetres; 0 where it has no cells of its own
 * @param upright usual width on an upright sheet, millimetres
 * @param lying usual width on a lying sheet, millimetres
 */
public record ColumnChoice(
        String name, String usual, boolean worded, boolean figures, int least, int upright, int lying) {}
