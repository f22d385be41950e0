package ua.zvit.entering.returned;

import java.util.function.UnaryOperator;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.report.values.EntryText;

/**
 * A change of one field as it is shown, and how it gets into the entry's text.
 *
 * @param into puts it into a text that holds what stands in the entry
 */
public record Proposal(FieldChange shown, UnaryOperator<EntryText> into) {}
