package ua.zvit.entering.values;

/**
 * What a person must decide.
 *
 * @param text in the language that the file was brought in
 * @param place link to the cell that it is about; null where it is about none
 * @param settled a cell: whether a person has looked at it
 */
public record SheetQuestion(String code, String place, String text, String link, SheetCell settled) {
    /** @return id of the part of the draft that it is about; empty for none */
    public String part() {
        return link == null ? "" : link.replaceFirst("^#c-", "").replaceFirst("-.*$", "");
    }

    public boolean isSettled() {
        return "true".equals(settled.text());
    }
}
