package ua.zvit.web.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.copies.JudgeFormer;
import ua.zvit.archive.copies.SealCopy;
import ua.zvit.archive.copies.WithdrawCopy;
import ua.zvit.archive.values.ArchivedPart;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.JsonRecords;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;

/** Copies of former reports in the archive: put in with what was found out about their signatures, read, withdrawn. */
@Path("/v1/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive")
@RolesAllowed(Roles.ADMIN)
public class CopyResource {
    private static final int LARGEST = JudgeFormer.MEBIBYTES * 1024 * 1024;
    private static final int AS_TEXT = 90;
    private static final int AS_FORM = 86;

    @Inject
    FormerIntake intake;

    @Inject
    SealCopy sealing;

    @Inject
    WithdrawCopy withdrawing;

    @Inject
    ArchiveQueries archive;

    @Inject
    Problems problems;

    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @BodyLimit(AS_TEXT)
    @Operation(
            operationId = "copyFormerReport",
            summary = "Puts a copy of a former report, made before Zvit, into the archive for good",
            description = "As application/json with files in base64, or as multipart/form-data: field facts (this JSON"
                    + " without files and data), a field file for each scan (PDF, PNG, JPEG), signed PDF, .p7s or ASiC"
                    + " container, and a field data for the report's data (the import's shape, or a file that is"
                    + " understood without a question). Signatures are judged and kept with their verdicts")
    @APIResponse(
            responseCode = "201",
            description = "The archived copy",
            content = @Content(schema = @Schema(implementation = CopyJson.class)))
    @APIResponse(
            responseCode = "422",
            description = "COPY-INVALID with each fault; COPY-QUESTIONS with each question: the same sent again with"
                    + " its field in confirm says yes to it")
    public Response copy(@Context UriInfo address, CopyWriteJson body) {
        CopyWriteJson wanted = RequestBody.required(body);
        JudgedFiles judged = intake.judged(wanted.given(), wanted.givenData(), problems.locale());
        return created(judged, wanted, address);
    }

    @POST
    @Path("/copies")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(AS_FORM)
    @Operation(hidden = true)
    public Response copyForm(@Context UriInfo address, List<EntityPart> parts) throws IOException {
        List<GivenFile> files = new ArrayList<>();
        GivenFile data = null;
        byte[] facts = null;
        for (EntityPart part : parts) {
            GivenFile given = given(part);
            switch (part.getName()) {
                case "file" -> files.add(given);
                case "data" -> data = given;
                case "facts" -> facts = given.content();
                default -> throw new ZvitException(ErrorCode.COPY_NO_FILE);
            }
        }
        CopyWriteJson wanted = JsonRecords.read(RequestBody.required(facts), CopyWriteJson.class);
        return created(intake.judged(files, data, problems.locale()), RequestBody.required(wanted), address);
    }

    private Response created(JudgedFiles judged, CopyWriteJson wanted, UriInfo address) {
        long id = sealing.seal(judged, wanted.facts(), wanted.confirmed());
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/archive/{id}").build(id))
                .entity(CopyJson.of(archive.details(id)))
                .build();
    }

    private static GivenFile given(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new GivenFile(part.getFileName().orElse("–"), content.readNBytes(LARGEST + 1));
        }
    }

    @GET
    @Path("/{id}/copy")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "formerReportCopy", summary = "A copy of a former report with its files and signatures")
    @APIResponse(
            responseCode = "200",
            description = "Who put it in, when, from which files; signatures as judged at intake",
            content = @Content(schema = @Schema(implementation = CopyJson.class)))
    @APIResponse(responseCode = "404", description = "Unknown, or a report that went through Zvit")
    public CopyJson copy(@PathParam("id") long id) {
        return CopyJson.of(archive.details(id));
    }

    @GET
    @Path("/{id}/files/{name}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "archivedFile", summary = "One file of a package, as it was sealed")
    @APIResponse(responseCode = "200", description = "Its bytes", content = @Content(mediaType = "*/*"))
    public Response file(@PathParam("id") long id, @PathParam("name") String name) {
        ArchivedPart part = archive.part(id, 1, name);
        return new Download(part.content(), FileName.of(part.name()), part.mediaType()).response(null);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawCopy",
            summary = "Notes that a copy was put in by mistake; it stays, and counts no more")
    @APIResponse(
            responseCode = "200",
            description = "The copy with the note",
            content = @Content(schema = @Schema(implementation = CopyJson.class)))
    @APIResponse(responseCode = "409", description = "It was withdrawn already")
    public CopyJson withdraw(@PathParam("id") long id, CopyWithdrawalJson body) {
        withdrawing.withdraw(id, RequestBody.required(body).reason());
        return CopyJson.of(archive.details(id));
    }
}
