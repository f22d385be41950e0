package ua.zvit.web.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.entering.AcceptChanges;
import ua.zvit.entering.BringBack;
import ua.zvit.entering.DiscardReturned;
import ua.zvit.entering.FileLimits;
import ua.zvit.entering.ReturnedFiles;
import ua.zvit.entering.UnderstandFile;
import ua.zvit.report.ReportQueries;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;

/** Exported files (docx, odt, xlsx) that were worked on and come back: what they change, and what of it is taken. */
@Path("/v1/reports/{id}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
@RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
public class ChangesResource {
    @Inject
    ReportQueries reports;

    @Inject
    UnderstandFile understand;

    @Inject
    BringBack bringBack;

    @Inject
    ReturnedFiles files;

    @Inject
    AcceptChanges acceptChanges;

    @Inject
    DiscardReturned discardReturned;

    @Inject
    Problems problems;

    @POST
    @Consumes(MediaType.WILDCARD)
    @BodyLimit(FileLimits.MEBIBYTES)
    @Operation(
            operationId = "bringChanges",
            summary = "Brings back an exported file of the report; nothing is written yet",
            description = "The body is the file as it is; its content tells what it is")
    @APIResponse(
            responseCode = "201",
            description = "What it says otherwise than the report says now",
            content = @Content(schema = @Schema(implementation = ChangesJson.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not this report's file, or one that can't be read, with the reason")
    public Response bring(
            @Context UriInfo address, @PathParam("id") long id, @QueryParam("fileName") String fileName, byte[] file) {
        reports.require(id);
        byte[] brought = RequestBody.required(file);
        long number = bringBack.bring(id, fileName, understand.cells(fileName, brought, problems.locale()));
        return Response.created(address.getBaseUriBuilder()
                        .path("/v1/reports/{id}/changes/{file}")
                        .build(id, number))
                .entity(told(id, number))
                .build();
    }

    @GET
    @Operation(
            operationId = "broughtFiles",
            summary = "Files of the report that were brought back and wait, newest first")
    public List<BroughtJson> list(@PathParam("id") long id) {
        return files.list(id).stream().map(BroughtJson::of).toList();
    }

    @GET
    @Path("/{file}")
    @Operation(
            operationId = "changes",
            summary = "What a file that was brought back says otherwise than the report says now")
    public ChangesJson read(@PathParam("id") long id, @PathParam("file") long file) {
        return told(id, file);
    }

    @POST
    @Path("/{file}/accepted")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptChanges",
            summary = "Takes chosen changes into the entries, all of them or none",
            description = "The answer tells what of the file is still different")
    @APIResponse(responseCode = "409", description = "An entry is not to be written now")
    @APIResponse(responseCode = "412", description = "Somebody was faster; look at the changes anew")
    public ChangesJson accept(@PathParam("id") long id, @PathParam("file") long file, AcceptedJson body) {
        acceptChanges.accept(id, file, RequestBody.required(body).chosen());
        return told(id, file);
    }

    @DELETE
    @Path("/{file}")
    @Operation(operationId = "discardChanges", summary = "Puts a file away that was brought back")
    @APIResponse(responseCode = "204", description = "It is gone; what was taken from it stays")
    public void discard(@PathParam("id") long id, @PathParam("file") long file) {
        discardReturned.discard(id, file);
    }

    private ChangesJson told(long id, long file) {
        return ChangesJson.of(files.changes(id, file), problems.locale());
    }
}
