package ua.zvit.web.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.entering.FileLimits;
import ua.zvit.entering.TakeFile;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.entering.values.UnderstoodFile;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.values.ImportedReport;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.report.ReportJson;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;

/** Import of a report: in its own shape, or from a file of another program when nothing of it must be asked. */
@Path("/v1/reports/import")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
@RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
public class ImportResource {
    private static final String SUMMARY = "Takes a whole report from a file, all or nothing";
    private static final String DESCRIPTION =
            "As application/json a report in the shape of /zvit/api/schemas/report-import.json. As multipart/form-data"
                    + " (field file) or as what it is (application/octet-stream will do, with its name as fileName) a"
                    + " DOCX, DOC, ODT, XLSX, XLS, ODS, CSV, PDF with text or HTML; its content tells which. What is"
                    + " understood without a question is taken; else the answer is 422 IMPORT-QUESTIONS with questions,"
                    + " ignored and the understood report, to be corrected and sent as JSON";
    private static final String FAULTS =
            "Every fault of the file with its place; or PROGRAMME-DIFFERS with every difference from the programme"
                    + " that stands: sent again with number and date of the council's decision that changed it, the file"
                    + " amends the programme; or IMPORT-QUESTIONS, IMPORT-IS-PLAN with what was understood;"
                    + " IMPORT-UNREADABLE with the reason";

    @Inject
    TakeFile take;

    @Inject
    UnderstandFile understand;

    @Inject
    ReportQueries queries;

    @Inject
    Problems problems;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importReport", summary = SUMMARY, description = DESCRIPTION)
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA),
                @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM)
            })
    @APIResponse(
            responseCode = "201",
            description = "The report, and what of the file was read and not taken",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(responseCode = "409", description = "The programme has a report for this year")
    @APIResponse(responseCode = "422", description = FAULTS)
    public Response importReport(
            @Context UriInfo address,
            @QueryParam("amendmentNumber") String number,
            @QueryParam("amendmentDate") String date,
            @QueryParam("fileName") String fileName,
            byte[] file) {
        return created(take.json(fileName, RequestBody.required(file), decision(number, date)), address);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(FileLimits.MEBIBYTES + 1)
    @Operation(hidden = true)
    public Response importForm(
            @Context UriInfo address,
            @QueryParam("amendmentNumber") String number,
            @QueryParam("amendmentDate") String date,
            List<EntityPart> parts)
            throws IOException {
        for (EntityPart part : parts) {
            if ("file".equals(part.getName())) {
                try (InputStream content = part.getContent()) {
                    return taken(
                            part.getFileName().orElse(null),
                            content.readNBytes(FileLimits.LARGEST + 1),
                            decision(number, date),
                            address);
                }
            }
        }
        throw new ZvitException(ErrorCode.IMPORT_NO_FILE);
    }

    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "text/csv",
        "text/html",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet"
    })
    @BodyLimit(FileLimits.MEBIBYTES)
    @Operation(hidden = true)
    public Response importFile(
            @Context UriInfo address,
            @QueryParam("amendmentNumber") String number,
            @QueryParam("amendmentDate") String date,
            @QueryParam("fileName") String fileName,
            byte[] file) {
        return taken(fileName, RequestBody.required(file), decision(number, date), address);
    }

    private Response taken(String name, byte[] file, AmendmentDecision decision, UriInfo address) {
        if (JsonFile.is(file)) {
            return created(take.json(name, file, decision), address);
        }
        UnderstoodFile understood = understand.understand(name, file, problems.locale());
        try {
            return created(take.understood(name, file, understood, decision), address);
        } catch (ZvitException refused) {
            if (refused.error() != ErrorCode.IMPORT_QUESTIONS && refused.error() != ErrorCode.IMPORT_IS_PLAN) {
                throw refused;
            }
            return Response.status(refused.kind().status())
                    .type(Problems.MEDIA_TYPE)
                    .entity(UnderstoodJson.beside(problems.document(refused), understood))
                    .build();
        }
    }

    private static AmendmentDecision decision(String number, String date) {
        boolean decided = number != null || date != null;
        return decided ? new AmendmentDecision(number, Dates.read(date).orElse(null)) : null;
    }

    private Response created(ImportedReport imported, UriInfo address) {
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/reports/{id}").build(imported.id()))
                .entity(ReportJson.imported(queries.report(imported.id()), imported.left(), problems.locale()))
                .build();
    }
}
