package ua.zvit.archive.values;

/**
 * An item of the nomenclature.
 *
 * @param id null for a new one
 * @param years how long; null: for good
 * @param article of the list of typical documents; may be empty
 * @param annualReports true for the one item that adopted reports go under
 * @param version to be given back when editing
 */
public record RetentionItem(
        Long id, String code, String title, Integer years, String article, boolean annualReports, int version) {

    public boolean isPermanent() {
        return years == null;
    }
}
