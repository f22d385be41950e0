package ua.zvit.web.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.comment.StartComment;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** {@code /api/v1/reports/{id}/entries/{measure}/comments}: something is said about a measure. */
@Path("/v1/reports/{id}/entries/{measure}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "comments")
public class MeasureCommentsResource {
    @Inject
    StartComment starting;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "startComment", summary = "Comments on a measure, or on a passage of its text")
    @APIResponse(responseCode = "201", description = "The comment")
    @APIResponse(responseCode = "409", description = "The report is at its end")
    @APIResponse(responseCode = "422", description = "The text, a name in it or the passage is at fault")
    public Response start(@PathParam("id") long id, @PathParam("measure") String measure, CommentWriteJson body) {
        return Response.status(Response.Status.CREATED)
                .entity(CommentJson.of(
                        starting.start(id, measure, RequestBody.required(body).comment())))
                .build();
    }
}
