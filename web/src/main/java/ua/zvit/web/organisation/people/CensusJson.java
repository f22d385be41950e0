package ua.zvit.web.organisation.people;

import java.util.List;
import ua.zvit.organisation.values.Census;

/**
 * The accounts of the own council.
 *
 * @param complete true where the identity provider has told them; else they are those that have signed in here
 */
public record CensusJson(boolean complete, List<PersonJson> people) {

    static CensusJson of(Census census) {
        return new CensusJson(
                census.complete(), census.people().stream().map(PersonJson::of).toList());
    }
}
