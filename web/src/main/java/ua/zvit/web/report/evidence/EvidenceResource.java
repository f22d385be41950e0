package ua.zvit.web.report.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.evidence.AddEvidence;
import ua.zvit.report.evidence.DescribeEvidence;
import ua.zvit.report.evidence.EvidenceQueries;
import ua.zvit.report.evidence.RemoveEvidence;
import ua.zvit.report.values.evidence.EvidenceFile;
import ua.zvit.report.values.evidence.GivenEvidence;
import ua.zvit.report.values.evidence.KeptEvidence;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.RequestBody;

/** Files that stand at an entry as evidence: its department adds and removes them, whoever reads the entry reads them. */
@Path("/v1/reports/{id}/entries/{measure}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entries")
public class EvidenceResource {
    private static final int USUAL_MEBIBYTES = 10;

    @Inject
    EvidenceQueries queries;

    @Inject
    AddEvidence adding;

    @Inject
    DescribeEvidence describing;

    @Inject
    RemoveEvidence removing;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "evidence", summary = "Files that stand at an entry as evidence")
    public List<EvidenceJson> list(@PathParam("id") long id, @PathParam("measure") String measure) {
        return queries.ofEntry(id, measure).stream().map(EvidenceJson::of).toList();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @BodyLimit(value = USUAL_MEBIBYTES, setting = "zvit.evidence.file-mb")
    @RolesAllowed(Roles.DRAFTER)
    @Operation(
            operationId = "addEvidence",
            summary = "Adds a file to an entry of the own department",
            description =
                    "As multipart/form-data with the fields file, title and date (the latter two may be left out), or the"
                            + " file as it is with name, title and date in the query. PDF, PNG, JPEG, TIFF, Word, Excel, PowerPoint,"
                            + " OpenDocument or text, told by the content; no archives, macros, passwords")
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA),
                @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM)
            })
    @APIResponse(
            responseCode = "201",
            description = "The file as it stands",
            content = @Content(schema = @Schema(implementation = EvidenceJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "ENTRY-LOCKED, EVIDENCE-TWICE, EVIDENCE-ENTRY-FULL, EVIDENCE-REPORT-FULL")
    @APIResponse(responseCode = "413", description = "EVIDENCE-TOO-LARGE or BODY-TOO-LARGE")
    @APIResponse(responseCode = "422", description = "Why the file is not taken")
    public Response add(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @QueryParam("name") String name,
            @QueryParam("title") String title,
            @QueryParam("date") String date,
            @Context UriInfo address,
            byte[] content) {
        byte[] file = RequestBody.required(content);
        return added(adding.add(id, measure, new GivenEvidence(name, title, EvidenceForm.day(date), file)), address);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(value = USUAL_MEBIBYTES, setting = "zvit.evidence.file-mb")
    @RolesAllowed(Roles.DRAFTER)
    @Operation(hidden = true)
    public Response addForm(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @Context UriInfo address,
            List<EntityPart> parts)
            throws IOException {
        return added(adding.add(id, measure, EvidenceForm.read(parts)), address);
    }

    private static Response added(KeptEvidence kept, UriInfo address) {
        return Response.created(address.getAbsolutePathBuilder()
                        .path(Long.toString(kept.evidence().id()))
                        .build())
                .entity(EvidenceJson.of(kept))
                .build();
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "evidenceFile", summary = "The file itself, always as a download")
    @APIResponse(responseCode = "200", description = "Its bytes", content = @Content(mediaType = "*/*"))
    public Response file(
            @PathParam("id") long id, @PathParam("measure") String measure, @PathParam("evidence") long evidence) {
        requireAt(id, measure, evidence);
        EvidenceFile found = queries.file(evidence);
        return new Download(
                        found.content(),
                        FileName.of(found.evidence().file().name()),
                        found.evidence().file().kind().mediaType())
                .response(null);
    }

    @PUT
    @Path("/{evidence}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DRAFTER)
    @Operation(operationId = "describeEvidence", summary = "Says what a file shows and of when it is")
    @APIResponse(
            responseCode = "200",
            description = "The file as it stands",
            content = @Content(schema = @Schema(implementation = EvidenceJson.class)))
    public EvidenceJson describe(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @PathParam("evidence") long evidence,
            EvidenceWriteJson body) {
        EvidenceWriteJson wanted = RequestBody.required(body);
        return EvidenceJson.of(
                describing.describe(id, measure, evidence, wanted.title(), EvidenceForm.day(wanted.date())));
    }

    @DELETE
    @Path("/{evidence}")
    @RolesAllowed(Roles.DRAFTER)
    @Operation(operationId = "removeEvidence", summary = "Removes a file while the entry is on its department's desk")
    @APIResponse(responseCode = "204", description = "It is gone from the entry")
    @APIResponse(responseCode = "409", description = "ENTRY-LOCKED")
    public Response remove(
            @PathParam("id") long id, @PathParam("measure") String measure, @PathParam("evidence") long evidence) {
        removing.remove(id, measure, evidence);
        return Response.noContent().build();
    }

    /** A file is found under the address of its own entry only. */
    private void requireAt(long id, String measure, long evidence) {
        if (queries.ofEntry(id, measure).stream().noneMatch(told -> told.id() == evidence)) {
            throw new ZvitException(ErrorCode.EVIDENCE_UNKNOWN);
        }
    }
}
