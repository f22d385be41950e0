package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ChangeSigningRules;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.SigningRules;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** Which signatures the caller's council wants on its reports. */
@Path("/v1/organisation/signing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class SigningResource {
    @Inject
    OrganisationQueries organisation;

    @Inject
    ChangeSigningRules change;

    @GET
    @Operation(operationId = "signingRules", summary = "Which signatures the council wants")
    public SigningRules rules() {
        return organisation.signingRules();
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSigningRules", summary = "Decides which signatures the council wants")
    @APIResponse(responseCode = "200", description = "The rules as they are now")
    @APIResponse(responseCode = "422", description = "What is missing, with its place")
    public SigningRules change(SigningRules body) {
        change.change(RequestBody.required(body));
        return organisation.signingRules();
    }
}
