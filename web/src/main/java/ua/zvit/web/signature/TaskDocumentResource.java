package ua.zvit.web.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.shared.Roles;
import ua.zvit.signature.SignatureQueries;
import ua.zvit.signature.values.DocumentToSign;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;

/** The document of a task of signing: exactly the bytes to sign. Its digest is its entity tag. */
@Path("/v1/tasks/{id}/document")
@RequestScoped
@Tag(name = "signatures")
public class TaskDocumentResource {
    @Inject
    SignatureQueries signatures;

    @GET
    @Produces(Download.PDF)
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL})
    @Operation(operationId = "documentToSign", summary = "Exactly the bytes to sign")
    @APIResponse(responseCode = "200", description = "PDF", content = @Content(mediaType = Download.PDF))
    @APIResponse(responseCode = "404", description = "No such task, or not one of signing")
    public Response document(@PathParam("id") String id) {
        DocumentToSign document = signatures.toSign(id);
        return Download.pdf(document.pdf(), FileName.of(document.fileName()))
                .response(new EntityTag(document.sha256()));
    }
}
