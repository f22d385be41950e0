package ua.zvit.report.values;

import ua.zvit.shared.Messages;

/**
 * Where an imported report comes from.
 *
 * @param fileName as it was brought; empty where nobody has told it
 * @param isUnderstood whether it was understood from another program's file, which may tell more than a report holds; then
 *     that is left and told, while a program that writes the import's own shape is told of it as of a fault
 */
public record ImportSource(String fileName, boolean isUnderstood) {
    public static ImportSource unnamed() {
        return new ImportSource("", false);
    }

    /** @return as whose words the text of that department's measures is kept */
    public String author(String department) {
        return fileName.isEmpty()
                ? Messages.text(Messages.UKRAINIAN, "import.author-unnamed", department)
                : Messages.text(Messages.UKRAINIAN, "import.author", department, fileName);
    }
}
