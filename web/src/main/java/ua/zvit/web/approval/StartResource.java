package ua.zvit.web.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.campaign.StartReport;
import ua.zvit.report.ReportQueries;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.report.ReportJson;

/** The start of a report's way. */
@Path("/v1/reports/{id}/start")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class StartResource {
    @Inject
    StartReport startReport;

    @Inject
    ReportQueries reports;

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    @Operation(
            operationId = "startReport",
            summary = "Asks the departments for their parts",
            description =
                    "With the ISO day of a session as the parameter session, due dates are counted backwards from it")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(responseCode = "409", description = "It is on its way already")
    @APIResponse(responseCode = "422", description = "Too few working days are left until the session")
    public ReportJson start(@PathParam("id") long id, @QueryParam("session") String session) {
        startReport.start(id, day(session));
        return ReportJson.of(reports.report(id));
    }

    private static LocalDate day(String session) {
        if (session == null || session.isBlank()) {
            return null;
        }
        return Dates.read(session)
                .orElseThrow(() ->
                        new ZvitException(ErrorCode.SESSION_DATE, List.of(Fault.at(null, "session", "date-expected"))));
    }
}
