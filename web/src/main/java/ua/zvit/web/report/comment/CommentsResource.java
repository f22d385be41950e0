package ua.zvit.web.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.comment.CommentQueries;
import ua.zvit.report.values.comment.CommentFilter;
import ua.zvit.shared.Roles;

/** {@code /api/v1/reports/{id}/comments}: what people say to each other about its measures. */
@Path("/v1/reports/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "comments")
public class CommentsResource {
    private static final String USUAL = "50";

    @Inject
    CommentQueries comments;

    @GET
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
}
