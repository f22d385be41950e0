package ua.zvit.shared;

import java.util.List;

/** The realm roles of Keycloak, as they stand in {@code @RolesAllowed}. */
public final class Roles {
    public static final String DRAFTER = "drafter";
    public static final String ACTING_HEAD = "acting-head";
    public static final String COUNCIL = "council";
    public static final String ADMIN = "admin";
    public static final String AUDITOR = "auditor";

    /** All roles; whoever has none of them may not enter. */
    public static final List<String> ALL = List.of(DRAFTER, ACTING_HEAD, COUNCIL, ADMIN, AUDITOR);

    private Roles() {}
}
