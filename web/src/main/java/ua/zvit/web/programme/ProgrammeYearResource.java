package ua.zvit.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.report.BeginYear;
import ua.zvit.report.ReportQueries;
import ua.zvit.shared.Roles;
import ua.zvit.web.report.ReportJson;
import ua.zvit.web.shared.rest.RequestBody;

/** The report of a year, or of a part of one, from the programme as it stands. */
@Path("/v1/programmes/{id}/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammeYearResource {
    @Inject
    ProgrammeQueries programmes;

    @Inject
    BeginYear beginning;

    @Inject
    ReportQueries reports;

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginYear",
            summary = "Makes the report of a period, with an empty entry for each measure")
    @APIResponse(
            responseCode = "201",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(responseCode = "409", description = "The period has a report, or the programme has no measures")
    @APIResponse(
            responseCode = "422",
            description = "There is no such period, or its year lies outside the programme's")
    public Response begin(@Context UriInfo address, @PathParam("id") long id, YearJson body) {
        programmes.programme(id);
        long report = beginning.begin(id, RequestBody.required(body).told());
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/reports/{id}").build(report))
                .entity(ReportJson.of(reports.report(report)))
                .build();
    }
}
