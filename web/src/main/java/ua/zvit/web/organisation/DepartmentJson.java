package ua.zvit.web.organisation;

import ua.zvit.organisation.values.DepartmentSummary;

/** A department of the caller's council; its code is what an imported file names as executor. */
public record DepartmentJson(String code, String name, String shortName) {

    static DepartmentJson of(DepartmentSummary department) {
        return new DepartmentJson(department.code(), department.name(), department.shortName());
    }
}
