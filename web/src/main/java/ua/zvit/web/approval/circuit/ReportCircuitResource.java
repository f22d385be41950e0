package ua.zvit.web.approval.circuit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import ua.zvit.approval.circuit.ChangeReportStages;
import ua.zvit.approval.values.circuit.ReportPlan;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;

/** The stages of visas of a report that is under way, for the administrator. */
@Path("/v1/reports/{id}/circuit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "circuits")
public class ReportCircuitResource {
    @Inject
    ChangeReportStages changing;

    @GET
    @Operation(operationId = "reportCircuit", summary = "The stages of visas of a report that is under way")
    @APIResponse(
            responseCode = "200",
            description = "The stages; ETag is needed for changing",
            content = @Content(schema = @Schema(implementation = ReportCircuitJson.class)))
    @APIResponse(responseCode = "409", description = "The report is not under way, or has passed all its stages")
    public Response read(@PathParam("id") long id) {
        return tagged(changing.plan(id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeReportCircuit",
            summary = "Lays other stages after those that stay, with a reason; what has begun can't be changed")
    @APIResponse(
            responseCode = "200",
            description = "The stages as they stand now",
            content = @Content(schema = @Schema(implementation = ReportCircuitJson.class)))
    @APIResponse(responseCode = "409", description = "A stage that is to be changed has begun, or all are passed")
    @APIResponse(responseCode = "412", description = "The report has moved, or somebody was faster")
    @APIResponse(responseCode = "422", description = "Every fault with its place, or the reason is missing")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, StagesChangeJson body) {
        changing.plan(id);
        int version = ReadVersion.of(ifMatch);
        changing.change(id, RequestBody.required(body).change(), version);
        return tagged(changing.plan(id));
    }

    private static Response tagged(ReportPlan plan) {
        return Tagged.ok(ReportCircuitJson.of(plan), plan.version());
    }
}
