package ua.zvit.web.organisation.departments;

import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.DepartmentDetails.Closing;
import ua.zvit.organisation.values.Letterhead;

/**
 * All that is kept of a department. Given in, code and closing are ignored.
 *
 * @param closedFrom first day on which it is no more, ISO; null while it works
 * @param successor code of the department that goes on with its work; null while it works
 */
public record DepartmentDetailsJson(
        String code,
        String name,
        String shortName,
        String address,
        String phone,
        String email,
        String edrpou,
        String closedFrom,
        String successor) {

    static DepartmentDetailsJson of(DepartmentDetails department) {
        Closing closing = department.closing();
        return new DepartmentDetailsJson(
                department.code(),
                department.name(),
                department.shortName(),
                department.letterhead().address(),
                department.letterhead().phone(),
                department.letterhead().email(),
                department.edrpou(),
                closing == null ? null : closing.from().toString(),
                closing == null ? null : closing.successor());
    }

    DepartmentDetails details(String place, int version) {
        return new DepartmentDetails(
                place, name, shortName, new Letterhead(address, phone, email), edrpou, null, version);
    }
}
