package ua.zvit.web.organisation.departments;

import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.Letterhead;

/**
 * A department that is to be added, with the position of its head.
 *
 * @param code equals the name of its group at the identity provider; never changes
 * @param headTitle as under a document: «Начальник відділу …»
 * @param headTitleGenitive as after «В. о.»: «начальника відділу …»
 */
public record NewDepartmentJson(
        String code,
        String name,
        String shortName,
        String headTitle,
        String headTitleGenitive,
        String address,
        String phone,
        String email,
        String edrpou) {

    DepartmentDetails details() {
        return new DepartmentDetails(code, name, shortName, new Letterhead(address, phone, email), edrpou, null, 0);
    }
}
