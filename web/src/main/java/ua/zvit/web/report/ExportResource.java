package ua.zvit.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.export.ExportFormat;
import ua.zvit.report.export.ExportReport;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;

/** A report in formats to work on. */
@Path("/v1/reports/{id}/export")
@RequestScoped
@Tag(name = "reports")
public class ExportResource {
    @Inject
    ReportQueries queries;

    @Inject
    ExportReport export;

    @GET
    @Path("/{format}")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "exportReport", summary = "The report as docx, odt, xlsx, html, csv or json")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "422", description = "No such format")
    public Response export(
            @PathParam("id") long id,
            @PathParam("format") String format,
            @Parameter(description = "Code of the department whose measures alone are wanted; not for json")
                    @QueryParam("department")
                    String department) {
        ExportFormat wanted = ExportFormat.named(format);
        ReportDetails report = queries.report(id);
        return new Download(
                        export.export(id, wanted, department),
                        FileName.report(
                                report.period(),
                                report.programme(),
                                report.decision() == null,
                                department == null ? "" : department,
                                wanted.ending()),
                        wanted.mediaType())
                .response(null);
    }
}
