package ua.zvit.web.organisation;

import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.organisation.values.Letterhead;

/**
 * A council that is to be added.
 *
 * @param code equals the name of its group at the identity provider; never changes
 * @param administrator login name of the account that will administer it
 */
public record NewCouncilJson(
        String code,
        String name,
        String decisionBody,
        String edrpou,
        String address,
        String phone,
        String email,
        String administrator) {

    CouncilDetails details() {
        return new CouncilDetails(
                code, name, decisionBody, edrpou, new Letterhead(address, phone, email), null, null, null, null, 0);
    }
}
