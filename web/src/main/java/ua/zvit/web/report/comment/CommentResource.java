package ua.zvit.web.report.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.comment.DeleteComment;
import ua.zvit.report.comment.ReplyToComment;
import ua.zvit.report.comment.SettleComment;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/** {@code /api/v1/comments/{id}}: one comment of a report. */
@Path("/v1/comments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "comments")
public class CommentResource {
    @Inject
    ReplyToComment replying;

    @Inject
    SettleComment settling;

    @Inject
    DeleteComment deleting;

    @POST
    @Path("/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replyToComment", summary = "Replies to a comment that is open")
    @APIResponse(responseCode = "200", description = "The comment with its replies")
    @APIResponse(responseCode = "409", description = "It is resolved, or the report is at its end")
    public CommentJson reply(@PathParam("id") long id, ReplyWriteJson body) {
        return CommentJson.of(replying.reply(id, RequestBody.required(body).text()));
    }

    @PUT
    @Path("/resolved")
    @Operation(operationId = "resolveComment", summary = "Resolves a comment")
    @APIResponse(responseCode = "200", description = "The comment")
    @APIResponse(responseCode = "403", description = "It is not for the caller to resolve")
    @APIResponse(responseCode = "409", description = "It is resolved already, or the report is at its end")
    @APIResponse(responseCode = "412", description = "Somebody else was faster")
    public CommentJson resolve(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CommentJson.of(settling.resolve(id, ReadVersion.of(ifMatch)));
    }

    @DELETE
    @Path("/resolved")
    @Operation(operationId = "reopenComment", summary = "Opens a resolved comment again")
    @APIResponse(responseCode = "200", description = "The comment")
    @APIResponse(responseCode = "412", description = "Somebody else was faster")
    public CommentJson reopen(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return CommentJson.of(settling.reopen(id, ReadVersion.of(ifMatch)));
    }

    @DELETE
    @Operation(operationId = "deleteComment", summary = "Takes back one's own comment that nobody has replied to")
    @APIResponse(responseCode = "204", description = "It is gone; the history of the report keeps the words")
    @APIResponse(responseCode = "409", description = "It is somebody else's, was replied to, or is resolved")
    public void delete(@PathParam("id") long id) {
        deleting.delete(id);
    }

    @DELETE
    @Path("/replies/{reply}")
    @Operation(operationId = "deleteReply", summary = "Takes back one's own reply that is the last one")
    @APIResponse(responseCode = "204", description = "It is gone; the history of the report keeps the words")
    @APIResponse(responseCode = "409", description = "It is somebody else's, or not the last one")
    public void deleteReply(@PathParam("id") long id, @PathParam("reply") long reply) {
        deleting.deleteReply(id, reply);
    }
}
