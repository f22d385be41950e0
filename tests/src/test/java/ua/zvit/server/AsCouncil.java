package ua.zvit.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import ua.zvit.shared.Roles;

/** Calls use cases with the role {@code council}. */
@Stateless
@RunAs(Roles.COUNCIL)
public class AsCouncil extends AsRole {}
