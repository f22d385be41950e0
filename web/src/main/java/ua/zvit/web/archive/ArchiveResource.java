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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ExportPackage;
import ua.zvit.archive.ImportPackage;
import ua.zvit.archive.Verifications;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.values.ArchiveFilter;
import ua.zvit.archive.values.ArchivedPart;
import ua.zvit.archive.values.ArchivedSummary;
import ua.zvit.shared.Roles;
import ua.zvit.shared.Sha256;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.WholeNumber;

/** Adopted reports as they are kept; a document's digest is its entity tag, for it never changes. */
@Path("/v1/archive")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ArchiveResource {
    private static final int PAGE = 50;

    @Inject
    ArchiveQueries archive;

    @Inject
    ExportPackage exporting;

    @Inject
    ImportPackage importing;

    @Inject
    VerifyArchive verification;

    @Inject
    Verifications verifications;

    @Inject
    Problems problems;

    @GET
    @Operation(operationId = "archive", summary = "Archived reports, newest first, at most 200 at once")
    public List<ArchivedJson> search(
            @QueryParam("text") String text,
            @QueryParam("year") WholeNumber year,
            @QueryParam("offset") WholeNumber offset,
            @QueryParam("limit") WholeNumber limit) {
        ArchiveFilter filter = new ArchiveFilter(
                text, year == null ? null : year.value(), WholeNumber.or(offset, 0), WholeNumber.or(limit, PAGE));
        return archive.search(filter).stream().map(ArchivedJson::of).toList();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "archived", summary = "An archived report")
    public ArchivedJson archived(@PathParam("id") long id) {
        return ArchivedJson.of(archive.get(id));
    }

    @GET
    @Path("/{id}/document.pdf")
    @Produces(Download.PDF)
    @Operation(operationId = "archivedDocument", summary = "The document as it was sealed")
    @APIResponse(responseCode = "200", description = "PDF", content = @Content(mediaType = Download.PDF))
    public Response document(@PathParam("id") long id, @Context Request request) {
        ArchivedSummary archived = archive.get(id);
        byte[] pdf = archive.document(id);
        EntityTag tag = new EntityTag(Sha256.hex(pdf));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.build();
        }
        String edition = archived.standing() == null
                ? ""
                : FileName.edition(archived.standing().number());
        return Download.pdf(pdf, FileName.report(archived.period(), archived.programme(), false, edition, "pdf"))
                .response(tag);
    }

    @GET
    @Path("/{id}/package")
    @Produces("application/zip")
    @Operation(operationId = "exportPackage", summary = "The package: every file, the manifests, the inventory")
    @APIResponse(responseCode = "200", description = "ZIP", content = @Content(mediaType = "application/zip"))
    @APIResponse(responseCode = "409", description = "It was disposed of, or is damaged")
    public Response exportPackage(@PathParam("id") long id) {
        ArchivedPart zip = exporting.export(id);
        ArchivedSummary archived = archive.get(id);
        String number = zip.name().replaceFirst("\\.zip$", "");
        return new Download(
                        zip.content(),
                        FileName.archived(archived.period(), archived.programme(), number),
                        zip.mediaType())
                .response(null);
    }

    @POST
    @Path("/import")
    @RolesAllowed(Roles.ADMIN)
    @BodyLimit(64)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importPackage", summary = "Takes a package from elsewhere, all or nothing")
    @APIResponse(
            responseCode = "201",
            description = "The archived report",
            content = @Content(schema = @Schema(implementation = ArchivedJson.class)))
    @APIResponse(responseCode = "409", description = "The archive has this package already")
    @APIResponse(responseCode = "422", description = "What is wrong with it")
    public Response importPackage(@Context UriInfo address, byte[] zip) {
        long id = importing.receive(RequestBody.required(zip));
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/archive/{id}").build(id))
                .entity(ArchivedJson.of(archive.get(id)))
                .build();
    }

    @POST
    @Path("/verification")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "verifyArchive", summary = "Verifies chain, rows and contents now")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = VerificationJson.class)))
    @APIResponse(responseCode = "409", description = "Another verification is under way")
    public VerificationJson verify() {
        return VerificationJson.of(verification.now(), problems.locale());
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "lastVerification", summary = "The last verification of chain, rows and contents")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = VerificationJson.class)))
    @APIResponse(responseCode = "204", description = "There was none yet")
    public VerificationJson lastVerification() {
        return verifications
                .lastOfChain()
                .map(verdict -> VerificationJson.of(verdict, problems.locale()))
                .orElse(null);
    }
}
