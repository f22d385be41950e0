package ua.zvit.web.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.comment.CommentQueries;
import ua.zvit.report.comment.StartComment;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** {@code /api/v1/reports/{id}}: what people say to each other about its measures. */
@Path("/v1/reports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "comments")
public class CommentsResource {
    private static final String USUAL = "50";

    @Inject
    CommentQueries comments;

    @Inject
    StartComment starting;

    @GET
    @Path("/comments")
    @Operation(
            operationId = "comments",
            summary = "Comments on a report: open ones first, then newest first; 100 at most")
    @APIResponse(responseCode = "200", description = "Comments with how many there are in all")
    @APIResponse(responseCode = "404", description = "There is no such report")
    public CommentListJson list(
            @PathParam("id") long id,
            @QueryParam("measure") String measure,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue(USUAL) int limit) {
        return CommentListJson.of(comments.page(id, new CommentFilter(measure, open, offset, limit)));
    }

    @POST
    @Path("/entries/{measure}/comments")
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
