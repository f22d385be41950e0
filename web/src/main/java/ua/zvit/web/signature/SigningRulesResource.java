package ua.zvit.web.signature;

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
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** Which signatures the own council wants. */
@Path("/v1/organisation/signing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
public class SigningRulesResource {
    @Inject
    OrganisationQueries organisation;

    @Inject
    ChangeSigningRules changing;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "signingRules", summary = "Which signatures the own council wants")
    public SigningRulesJson rules() {
        return SigningRulesJson.of(organisation.signingRules());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeSigningRules", summary = "Decides which signatures the own council wants")
    @APIResponse(responseCode = "200", description = "The rules as they hold now")
    @APIResponse(responseCode = "422", description = "A field breaks a rule")
    public SigningRulesJson change(SigningRulesJson body) {
        changing.change(RequestBody.required(body).rules());
        return rules();
    }
}
