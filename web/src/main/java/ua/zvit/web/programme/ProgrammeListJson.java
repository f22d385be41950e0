package ua.zvit.web.programme;

import ua.zvit.programme.values.ProgrammeSummary;

/** A programme in a list; its leading department by code. */
public record ProgrammeListJson(
        long id, String title, int firstYear, int lastYear, String leadDepartment, int measures, int amendments) {

    static ProgrammeListJson of(ProgrammeSummary programme, String leadDepartment) {
        return new ProgrammeListJson(
                programme.id(),
                programme.title(),
                programme.firstYear(),
                programme.lastYear(),
                leadDepartment,
                programme.measures(),
                programme.amendments());
    }
}
