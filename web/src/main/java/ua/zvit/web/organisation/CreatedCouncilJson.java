package ua.zvit.web.organisation;

import ua.zvit.organisation.values.CreatedCouncil;

/**
 * A council that has been added.
 *
 * @param administratorChecked false where nobody could be asked whether the account may administer it
 */
public record CreatedCouncilJson(String code, String name, String administrator, boolean administratorChecked) {

    static CreatedCouncilJson of(CreatedCouncil created) {
        return new CreatedCouncilJson(
                created.council().code(), created.council().name(), created.administrator(), created.checked());
    }
}
