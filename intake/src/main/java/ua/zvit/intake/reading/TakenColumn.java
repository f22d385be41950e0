package ua.zvit.intake.reading;

import java.util.List;
import ua.zvit.intake.table.Column;

/**
 * What a column was taken for.
 *
 * @param read whether its table tells of measures; else nothing of it is taken
 * @param sample some of what stands in it, from the top
 */
public record TakenColumn(Column column, boolean read, List<String> sample) {}
