package ua.zvit.organisation.values;

import java.util.List;

/**
 * All that is kept of a position.
 *
 * @param title in full, as under a document: «Начальник відділу …»
 * @param titleGenitive as after «В. о.»: «начальника відділу …»
 * @param department code of the department it belongs to; null for a position of the council as a whole
 * @param head whether it heads its department
 * @param holder the latest; null while nobody was ever named
 * @param earlier who held it before, the latest first
 * @param version the one that was read; means nothing for a new position
 */
public record PositionDetails(
        String code,
        String title,
        String titleGenitive,
        String department,
        boolean head,
        boolean secretary,
        HolderSummary holder,
        List<HolderSummary> earlier,
        int version) {

    public PositionDetails {
        code = code == null ? "" : code.strip();
        title = title == null ? "" : title.strip();
        titleGenitive = titleGenitive == null ? "" : titleGenitive.strip();
        department = department == null || department.isBlank() ? null : department.strip();
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }

    /** A position that is to be made or renamed. */
    public static PositionDetails wanted(
            String code, String title, String titleGenitive, String department, boolean head, int version) {
        return new PositionDetails(code, title, titleGenitive, department, head, false, null, List.of(), version);
    }
}
