package ua.zvit.programme.values;

/** A programme in a list. */
public record ProgrammeSummary(
        long id, String title, int firstYear, int lastYear, long leadDepartmentId, int measures, int amendments) {}
