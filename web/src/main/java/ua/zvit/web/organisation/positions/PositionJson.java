package ua.zvit.web.organisation.positions;

import java.util.List;
import ua.zvit.organisation.values.PositionDetails;

/**
 * A position. Given in, it is code, titles, department and head that count.
 *
 * @param department code of the department it belongs to; null for a position of the council as a whole
 * @param holder the latest; null while nobody was ever named
 * @param earlier who held it before, the latest first
 */
public record PositionJson(
        String code,
        String title,
        String titleGenitive,
        String department,
        Boolean head,
        Boolean secretary,
        HolderJson holder,
        List<HolderJson> earlier) {

    static PositionJson of(PositionDetails position) {
        return new PositionJson(
                position.code(),
                position.title(),
                position.titleGenitive(),
                position.department(),
                position.head(),
                position.secretary(),
                position.holder() == null ? null : HolderJson.of(position.holder()),
                position.earlier().stream().map(HolderJson::of).toList());
    }

    PositionDetails wanted(String place, int version) {
        return PositionDetails.wanted(place, title, titleGenitive, department, Boolean.TRUE.equals(head), version);
    }
}
