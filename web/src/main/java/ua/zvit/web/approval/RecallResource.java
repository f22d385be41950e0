package ua.zvit.web.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.review.RecallSubmission;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** {@code /api/v1/reports/{id}/recall}: a department takes back what it has submitted. */
@Path("/v1/reports/{id}/recall")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class RecallResource {
    @Inject
    RecallSubmission recall;

    @POST
    @RolesAllowed(Roles.DRAFTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recallSubmission",
            summary = "Takes back what a department has submitted, until it is reviewed")
    @APIResponse(
            responseCode = "200",
            description = "The measures that the department may write again",
            content = @Content(schema = @Schema(implementation = RecalledJson.class)))
    @APIResponse(responseCode = "409", description = "The review has begun, or nothing was submitted in this round")
    @APIResponse(
            responseCode = "422",
            description = "The department is not the caller's, or not told by whoever has several")
    public RecalledJson recall(@PathParam("id") long id, RecallJson body) {
        String department = RequestBody.required(body).department();
        return new RecalledJson(id, recall.recall(id, department));
    }

    /** The measures that a department may write again. */
    public record RecalledJson(long reportId, List<String> measures) {}
}
