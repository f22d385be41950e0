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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.corrections.NoteCorrection;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** Notes that tell slips of form in an archived report; what was sealed stays as it is. */
@Path("/v1/archive/{id}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archive")
public class CorrectionsResource {
    @Inject
    ArchiveQueries archive;

    @Inject
    NoteCorrection noting;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "corrections", summary = "Slips of form in an archived report, oldest first")
    public List<CorrectionJson> corrections(@PathParam("id") long id) {
        return archive.corrections(id).stream().map(CorrectionJson::of).toList();
    }

    @POST
    @RolesAllowed({Roles.COUNCIL, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "noteCorrection", summary = "Records a slip of form as a link of the archive's chain")
    @APIResponse(
            responseCode = "201",
            description = "All notes of this report, the new one last",
            content = @Content(schema = @Schema(implementation = CorrectionJson[].class)))
    @APIResponse(responseCode = "409", description = "It was disposed of")
    @APIResponse(responseCode = "422", description = "Something is missing")
    public Response note(@PathParam("id") long id, CorrectionJson body) {
        noting.record(id, RequestBody.required(body).note());
        return Response.status(Response.Status.CREATED).entity(corrections(id)).build();
    }
}
