package ua.zvit.server;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import ua.zvit.shared.Roles;

/** Calls use cases with the role {@code admin}. */
@Stateless
@RunAs(Roles.ADMIN)
public class AsAdmin extends AsRole {}
