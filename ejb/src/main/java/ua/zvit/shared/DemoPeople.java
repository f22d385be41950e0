package ua.zvit.shared;

import java.util.Map;

/**
 * The people of the demo, whose passwords everybody knows. Outside the demo they are refused for what they are: by the
 * role {@code demo}, which the demo's realm gives them and nobody can put off. Realms that were made before this role
 * know them only by login name and group, which no person can change of themselves either.
 */
public final class DemoPeople {
    /** The realm role that marks a person of the demo; it opens nothing. */
    public static final String ROLE = "demo";

    private static final String COUNCIL = "khmelnytskyi/";
    private static final Map<String, String> PLACES = Map.of(
            "drafter-international",
            COUNCIL + "international",
            "drafter-education",
            COUNCIL + "education",
            "drafter-promotion",
            COUNCIL + "promotion",
            "acting-head",
            COUNCIL + "international",
            "council",
            COUNCIL,
            "admin",
            COUNCIL,
            "auditor",
            COUNCIL,
            "neighbour",
            "sosnivka/office");

    private DemoPeople() {}

    /** @throws ZvitException {@code DEMO-PERSON} when this is a person of the demo and the installation is none */
    public static CallerIdentity refusedOutsideDemo(CallerIdentity identity) {
        if (!Settings.enabled("zvit.demo") && isOfDemo(identity)) {
            throw new ZvitException(ErrorCode.DEMO_PERSON);
        }
        return identity;
    }

    private static boolean isOfDemo(CallerIdentity identity) {
        String place = PLACES.get(identity.username());
        return identity.hasRole(ROLE)
                || identity.departments().isEmpty() && (identity.council() + "/").equals(place)
                || identity.departments().stream()
                        .anyMatch(department -> (identity.council() + "/" + department).equals(place));
    }
}
