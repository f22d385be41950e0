package ua.zvit.web.organisation.departments;

import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.web.organisation.AppointmentJson;

/**
 * The end of a department.
 *
 * @param from first day on which it is no more, ISO; not later than today
 * @param successor code of the department that goes on with its work
 */
public record ClosingJson(String from, String successor) {

    DepartmentDetails.Closing closing() {
        return new DepartmentDetails.Closing(AppointmentJson.date("from", from), successor);
    }
}
