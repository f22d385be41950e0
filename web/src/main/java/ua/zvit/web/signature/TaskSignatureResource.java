package ua.zvit.web.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.values.StepTaken;
import ua.zvit.shared.Roles;
import ua.zvit.signature.SignDocument;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Words;

/** What was signed elsewhere comes back to its task here. */
@Path("/v1/tasks/{id}/signature")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "signatures")
public class TaskSignatureResource {
    @Inject
    SignDocument sign;

    @POST
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL})
    @Consumes(MediaType.WILDCARD)
    @BodyLimit(32)
    @Operation(
            operationId = "sendSignature",
            summary = "Ends a task of signing with a signed PDF, a .p7s or an ASiC-E container")
    @APIResponse(responseCode = "200", description = "Where the report stands now")
    @APIResponse(responseCode = "422", description = "Why the signature is not taken, with a fault for each layer")
    public SignedJson send(@PathParam("id") String id, @QueryParam("name") String name, byte[] file) {
        StepTaken taken = sign.withFile(id, RequestBody.required(file), name);
        return new SignedJson(taken.reportId(), Words.of(taken.status()));
    }

    /** Where the report stands after the signature was taken. */
    public record SignedJson(long reportId, String status) {}
}
