package ua.zvit.web.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.ArchiveFilter;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ArchivedSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Download;
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
        EntityTag tag = new EntityTag(archived.pdfSha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.build();
        }
        String title = archived.year() + " " + archived.programme();
        return Download.pdf(archive.document(id), title, archived.year() + "-" + archived.reportId())
                .response(tag);
    }
}
