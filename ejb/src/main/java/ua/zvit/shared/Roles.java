package ua.zvit.shared;

import java.util.List;

/** The realm roles of Keycloak, as they stand in {@code @RolesAllowed}. */
public final class Roles {
    public static final String DRAFTER = "drafter";
    public static final String ACTING_HEAD = "acting-head";
    public static final String COUNCIL = "council";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";

    /** Keeps the installation: adds councils, sees their figures and none of their reports; belongs to no council. */
    public static final String OPERATOR = "operator";

    /** The roles of a council's people; whoever has none of them may not enter, but for the operator. */
    public static final List<String> ALL = List.of(DRAFTER, ACTING_HEAD, COUNCIL, ADMIN, AUDITOR);

    private Roles() {}
}
