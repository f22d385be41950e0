package ua.zvit.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.document.PrintReport;
import ua.zvit.report.values.ReportDetails;
import ua.zvit.report.values.ReportFilter;
import ua.zvit.report.values.ReportStatus;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.WholeNumber;
import ua.zvit.web.shared.rest.Words;

/** Reports of the caller's council: list, whole report, document and history. */
@Path("/v1/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportResource {
    private static final int PAGE = 50;

    @Inject
    ReportQueries queries;

    @Inject
    PrintReport print;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "reports",
            summary =
                    "Reports of the own council, newest first, at most 200 at once; by words of the programme's title,"
                            + " status and year")
    @APIResponse(responseCode = "200", description = "Reports without their entries")
    @APIResponse(responseCode = "400", description = "A number or a status that nobody knows")
    public List<ReportListJson> list(
            @QueryParam("offset") WholeNumber offset,
            @QueryParam("limit") WholeNumber limit,
            @QueryParam("text") String text,
            @QueryParam("status") String status,
            @QueryParam("year") WholeNumber year) {
        ReportFilter filter = new ReportFilter(
                text,
                status(status),
                year == null ? null : year.value(),
                WholeNumber.or(offset, 0),
                WholeNumber.or(limit, PAGE));
        return queries.list(filter).stream().map(ReportListJson::of).toList();
    }

    private static ReportStatus status(String given) {
        return given == null
                ? null
                : Arrays.stream(ReportStatus.values())
                        .filter(known -> Words.of(known).equals(given))
                        .findFirst()
                        .orElseThrow(() -> new ZvitException(ErrorCode.STATUS_UNKNOWN));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "report", summary = "A whole report with its sections and entries")
    public ReportJson report(@PathParam("id") long id) {
        return ReportJson.of(queries.report(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "history", summary = "Every step that was taken with the report, oldest first")
    public List<HistoryJson> history(@PathParam("id") long id) {
        return queries.history(id).stream()
                .map(step -> HistoryJson.of(step, problems.locale()))
                .toList();
    }

    @GET
    @Path("/{id}/document.pdf")
    @Produces(Download.PDF)
    @Operation(operationId = "document", summary = "The document as it stands")
    @APIResponse(responseCode = "200", description = "PDF", content = @Content(mediaType = Download.PDF))
    public Response document(@PathParam("id") long id) {
        ReportDetails report = queries.report(id);
        byte[] pdf = print.pdf(id);
        return Download.pdf(
                        pdf,
                        FileName.report(
                                report.period(),
                                report.programme(),
                                report.decision() == null,
                                FileName.edition(report.edition().number()),
                                "pdf"))
                .response(null);
    }
}
