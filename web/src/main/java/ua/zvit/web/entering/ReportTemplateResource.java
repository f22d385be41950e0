package ua.zvit.web.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.entering.FilledReport;
import ua.zvit.entering.ReportTemplate;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.WholeNumber;

/** A sheet for a report that is not in the system yet, to be filled in and imported. */
@Path("/v1/reports/template.xlsx")
@RequestScoped
@Tag(name = "reports")
public class ReportTemplateResource {
    @Inject
    ReportTemplate template;

    @Inject
    FilledReport filled;

    @GET
    @Produces(Download.XLSX)
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    @Operation(
            operationId = "reportTemplate",
            summary = "A blank sheet for a report, with the council's departments and sources of funds as lists",
            description =
                    "Filled in, POST /v1/reports/import takes it. With a programme, its sections, measures, executors and"
                            + " plan of the year stand in it already, and a changed plan is told as a difference. A report that is in the system already has its own"
                            + " sheet: its export as XLSX, which comes back through POST /v1/reports/{id}/changes.")
    @APIResponse(responseCode = "200", description = "XLSX", content = @Content(mediaType = Download.XLSX))
    @APIResponse(responseCode = "404", description = "No such programme")
    @APIResponse(responseCode = "409", description = "The programme has a report of that period already")
    @APIResponse(responseCode = "422", description = "A year that has not begun yet, or no such part of a year")
    public Response sheet(
            @Parameter(description = "The last one that is over where none is told") @QueryParam("year")
                    WholeNumber year,
            @Parameter(description = "Part of the year, such as first-half or quarter-3; the whole where none is told")
                    @QueryParam("period")
                    String period,
            @Parameter(description = "Id of a programme that stands; a blank one where none is told")
                    @QueryParam("programme")
                    String programme) {
        PeriodKind kind = period == null
                ? PeriodKind.YEAR
                : PeriodKind.read(period)
                        .orElseThrow(() -> new ZvitException(ErrorCode.PERIOD_UNKNOWN, PeriodKind.codes()));
        Integer told = year == null ? null : year.value();
        byte[] sheet = programme == null || programme.isEmpty()
                ? template.sheet(kind, told)
                : filled.sheet(WholeNumber.valueOf(programme).value(), kind, told);
        return Download.sheet(sheet, FileName.blank("xlsx"));
    }
}
