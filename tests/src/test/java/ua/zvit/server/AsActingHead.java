package ua.zvit.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import ua.zvit.shared.Roles;

/** Calls use cases with the role {@code acting-head}. */
@Stateless
@RunAs(Roles.ACTING_HEAD)
public class AsActingHead extends AsRole {}
