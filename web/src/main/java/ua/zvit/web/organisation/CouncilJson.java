package ua.zvit.web.organisation;

import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.Letterhead;

/**
 * What the own council says of itself. Given in, the code is ignored, for it never changes.
 *
 * @param decisionBody as the stamp of approval names it
 * @param leadDepartment code of the department that leads where a file names none
 */
public record CouncilJson(
        String code,
        String name,
        String decisionBody,
        String edrpou,
        String address,
        String phone,
        String email,
        String leadDepartment) {

    static CouncilJson of(CouncilDetails council) {
        return new CouncilJson(
                council.code(),
                council.name(),
                council.decisionBody(),
                council.edrpou(),
                council.letterhead().address(),
                council.letterhead().phone(),
                council.letterhead().email(),
                council.leadDepartment());
    }

    CouncilDetails details(int version) {
        return new CouncilDetails(
                code, name, decisionBody, edrpou, new Letterhead(address, phone, email), leadDepartment, version);
    }
}
