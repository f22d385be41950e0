package ua.zvit.web.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.campaign.WithdrawReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.shared.Roles;
import ua.zvit.web.report.ReportJson;
import ua.zvit.web.shared.rest.RequestBody;

/** Taking back a report that was made by mistake. */
@Path("/v1/reports/{id}/withdraw")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class WithdrawResource {
    @Inject
    WithdrawReport withdrawing;

    @Inject
    ReportQueries reports;

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "withdrawReport", summary = "Takes back a report before anything was adopted")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(responseCode = "409", description = "The council has decided on it")
    @APIResponse(responseCode = "422", description = "The reason is missing")
    public ReportJson withdraw(@PathParam("id") long id, WithdrawJson body) {
        withdrawing.withdraw(id, RequestBody.required(body).reason());
        return ReportJson.of(reports.report(id));
    }
}
