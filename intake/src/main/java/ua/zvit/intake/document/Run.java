package ua.zvit.intake.document;

import ua.zvit.shared.Rise;

/**
 * A stretch of a paragraph in one face.
 *
 * @param text as in the file; line breaks are {@code \n}
 * @param rise whether it stands above or below the line
 * @param address where a click leads, to the web or a mail box; empty for nowhere
 */
public record Run(String text, boolean bold, boolean italic, Rise rise, String address) {}
