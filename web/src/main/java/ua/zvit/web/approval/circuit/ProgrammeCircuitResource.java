package ua.zvit.web.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.circuit.ChangeCircuit;
import ua.zvit.approval.circuit.CircuitQueries;
import ua.zvit.approval.values.circuit.CircuitDetails;
import ua.zvit.approval.values.circuit.CircuitPlan;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;

/** The stages of visas that a programme's reports are started with. */
@Path("/v1/programmes/{id}/circuit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "circuits")
public class ProgrammeCircuitResource {
    @Inject
    CircuitQueries circuits;

    @Inject
    ChangeCircuit changing;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "programmeCircuit",
            summary = "The stages of visas of a programme: its own, or the council's")
    @APIResponse(
            responseCode = "200",
            description = "The stages; ETag is needed for changing",
            content = @Content(schema = @Schema(implementation = CircuitJson.class)))
    public Response read(@PathParam("id") long id) {
        return tagged(circuits.programme(id));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeProgrammeCircuit",
            summary = "Lays stages of visas of the programme's own; reports under way keep theirs")
    @APIResponse(
            responseCode = "200",
            description = "The stages as they stand now",
            content = @Content(schema = @Schema(implementation = CircuitJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "422", description = "Every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CircuitJson body) {
        CircuitPlan standing = circuits.programme(id).plan();
        int version = ReadVersion.of(ifMatch);
        changing.ofProgramme(id, RequestBody.required(body).insteadOf(standing), version);
        return tagged(circuits.programme(id));
    }

    @DELETE
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "removeProgrammeCircuit", summary = "The programme goes by the council's stages again")
    @APIResponse(
            responseCode = "200",
            description = "The council's stages",
            content = @Content(schema = @Schema(implementation = CircuitJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response remove(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        circuits.programme(id);
        changing.removeOfProgramme(id, ReadVersion.of(ifMatch));
        return tagged(circuits.programme(id));
    }

    private static Response tagged(CircuitDetails circuit) {
        return Tagged.ok(CircuitJson.of(circuit), circuit.version());
    }
}
