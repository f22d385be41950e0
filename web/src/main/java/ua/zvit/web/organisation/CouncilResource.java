package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ChangeCouncil;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.CouncilDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;

/** What the own council says of itself. */
@Path("/v1/organisation/council")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
public class CouncilResource {
    @Inject
    HouseQueries house;

    @Inject
    ChangeCouncil changeCouncil;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "council", summary = "The own council; its ETag is needed for changing")
    @APIResponse(
            responseCode = "200",
            description = "The council",
            content = @Content(schema = @Schema(implementation = CouncilJson.class)))
    public Response read() {
        return tagged(house.council());
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeCouncil", summary = "Changes what the own council says of itself")
    @APIResponse(
            responseCode = "200",
            description = "The council as it stands now",
            content = @Content(schema = @Schema(implementation = CouncilJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CouncilJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(changeCouncil.change(RequestBody.required(body).details(version)));
    }

    private static Response tagged(CouncilDetails council) {
        return Tagged.ok(CouncilJson.of(council), council.version());
    }
}
