package ua.zvit.web.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.review.ReviewTask;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/** A review, measure by measure: what is decided stays on the server until the task ends, and is known in the next round. */
@Path("/v1/tasks/{id}/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TaskReviewResource {
    @Inject
    ReviewTask review;

    @GET
    @RolesAllowed(Roles.ACTING_HEAD)
    @Operation(
            operationId = "taskReviews",
            summary = "The measures of a review, what was decided on them and what is otherwise since")
    @APIResponse(responseCode = "409", description = "The task is done already")
    public List<EntryReviewJson> reviews(@PathParam("id") String id) {
        return review.entries(id).stream().map(EntryReviewJson::of).toList();
    }

    @PUT
    @Path("/{measure}")
    @RolesAllowed(Roles.ACTING_HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviewMeasure", summary = "Decides on one measure; the report goes on when the task ends")
    @APIResponse(responseCode = "204", description = "Kept; ETag tells the version of the decision")
    @APIResponse(responseCode = "409", description = "The measure says something else than was read")
    @APIResponse(responseCode = "412", description = "Somebody else has decided on it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response decide(
            @PathParam("id") String id,
            @PathParam("measure") String measure,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ReviewWriteJson body) {
        int version = ReadVersion.of(ifMatch);
        int kept = review.decide(id, RequestBody.required(body).decided(measure, version));
        return Response.noContent().tag(new EntityTag(Integer.toString(kept))).build();
    }
}
