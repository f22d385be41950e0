package ua.zvit.web.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.check.settings.CouncilCheckSettings;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/** How the caller's council has tuned the check, with its version as entity tag, and the rules there are. */
@Path("/v1/organisation/check-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "check")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CheckSettingsResource {
    @Inject
    CouncilCheckSettings settings;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "checkSettings",
            summary = "How the own council has tuned the check; its ETag is needed for changing")
    @APIResponse(
            responseCode = "200",
            description = "The settings",
            content = @Content(schema = @Schema(implementation = CheckSettingsJson.class)))
    public Response read() {
        return tagged(settings.read());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeCheckSettings", summary = "Tunes the check of the own council")
    @APIResponse(
            responseCode = "200",
            description = "The settings as they stand now",
            content = @Content(schema = @Schema(implementation = CheckSettingsJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CheckSettingsJson body) {
        int version = ReadVersion.of(ifMatch);
        CheckSettingsDetails wanted = RequestBody.required(body).details(version);
        return tagged(settings.change(wanted));
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "checkRules", summary = "Every rule of the check with the weight in force")
    public List<RuleJson> rules() {
        return settings.rules(problems.locale()).stream().map(RuleJson::of).toList();
    }

    private static Response tagged(CheckSettingsDetails settings) {
        return Response.ok(CheckSettingsJson.of(settings))
                .tag(new EntityTag(Integer.toString(settings.version())))
                .build();
    }
}
