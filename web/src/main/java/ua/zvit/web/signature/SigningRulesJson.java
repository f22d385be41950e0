package ua.zvit.web.signature;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * Which signatures a council wants, as the API tells and takes it.
 *
 * @param edrpou code of the council in the state register, 8 digits; null where it is not known
 * @param secretaryPosition code of the secretary's position; null while none is named
 */
public record SigningRulesJson(
        Boolean headSigns, Boolean secretarySigns, Boolean councilSeal, String edrpou, String secretaryPosition) {

    static SigningRulesJson of(SigningRules rules) {
        return new SigningRulesJson(
                rules.headSigns(),
                rules.secretarySigns(),
                rules.councilSeal(),
                rules.edrpou(),
                rules.secretaryPosition());
    }

    /** @throws ZvitException {@code SIGNING-RULES}: a word that is left out must not switch a signature off */
    SigningRules rules() {
        List<Fault> faults = new ArrayList<>();
        require(headSigns, "headSigns", faults);
        require(secretarySigns, "secretarySigns", faults);
        require(councilSeal, "councilSeal", faults);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.SIGNING_RULES, faults);
        }
        return new SigningRules(headSigns, secretarySigns, councilSeal, edrpou, secretaryPosition);
    }

    private static void require(Boolean value, String field, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(null, field, "missing"));
        }
    }
}
