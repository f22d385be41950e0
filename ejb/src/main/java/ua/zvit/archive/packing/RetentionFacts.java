package ua.zvit.archive.packing;

/**
 * Under which item of the nomenclature a package was sealed.
 *
 * @param years null: for good
 * @param article of the list of typical documents; may be empty
 */
public record RetentionFacts(String code, String title, Integer years, String article) {}
