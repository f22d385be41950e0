package ua.zvit.web.organisation.positions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ChangePosition;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.PositionDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;

/** The positions of the own council and who holds them. */
@Path("/v1/positions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed(Roles.ADMIN)
public class PositionsResource {
    @Inject
    HouseQueries house;

    @Inject
    ChangePosition changePosition;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "positions", summary = "Positions of the own council and who holds them")
    public List<PositionJson> positions() {
        return house.positions().stream().map(PositionJson::of).toList();
    }

    @GET
    @Path("/{position}")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "position", summary = "A position; its ETag is needed for changing")
    @APIResponse(
            responseCode = "200",
            description = "The position",
            content = @Content(schema = @Schema(implementation = PositionJson.class)))
    public Response position(@PathParam("position") String code) {
        return tagged(house.position(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createPosition", summary = "Adds a position")
    @APIResponse(
            responseCode = "201",
            description = "The position",
            content = @Content(schema = @Schema(implementation = PositionJson.class)))
    @APIResponse(responseCode = "409", description = "There is one with this code, or the department has a head")
    public Response create(PositionJson body) {
        PositionJson wanted = RequestBody.required(body);
        PositionDetails made = changePosition.create(wanted.wanted(wanted.code(), 0));
        return Tagged.created(PositionJson.of(made), made.version());
    }

    @PUT
    @Path("/{position}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renamePosition", summary = "Gives a position other titles")
    @APIResponse(
            responseCode = "200",
            description = "The position as it stands now",
            content = @Content(schema = @Schema(implementation = PositionJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response rename(
            @PathParam("position") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, PositionJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(changePosition.rename(RequestBody.required(body).wanted(code, version)));
    }

    @PUT
    @Path("/{position}/holder")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "namePositionHolder",
            summary = "Names who holds a position from a day on; with the same first day, puts right what stands")
    @APIResponse(
            responseCode = "200",
            description = "The position as it stands now",
            content = @Content(schema = @Schema(implementation = PositionJson.class)))
    @APIResponse(responseCode = "409", description = "Who held it has acted on a day that would be another's")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "422", description = "Incomplete, or the account could not do the work")
    public Response hold(
            @PathParam("position") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, HolderJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(changePosition.hold(code, RequestBody.required(body).holder(), version));
    }

    private static Response tagged(PositionDetails position) {
        return Tagged.ok(PositionJson.of(position), position.version());
    }
}
