package ua.zvit.web.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.notice.MyNotices;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** What the caller was told. */
@Path("/v1/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "notices")
public class NoticesResource {
    private static final String USUAL = "50";

    @Inject
    MyNotices notices;

    @GET
    @Operation(operationId = "notices", summary = "What the caller was told, newest first, 200 at most")
    public List<NoticeJson> list(
            @QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("limit") @DefaultValue(USUAL) int limit) {
        return notices.list(offset, limit).stream().map(NoticeJson::of).toList();
    }

    @POST
    @Path("/{id}/read")
    @Operation(operationId = "readNotice", summary = "The caller has seen it")
    @APIResponse(responseCode = "200", description = "The notice")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's")
    public NoticeJson read(@PathParam("id") long id) {
        return NoticeJson.of(notices.read(id));
    }

    @POST
    @Path("/read")
    @Operation(operationId = "readAllNotices", summary = "The caller has seen all of them")
    @APIResponse(responseCode = "204", description = "None is unread")
    public void readAll() {
        notices.readAll();
    }

    @GET
    @Path("/choices")
    @Operation(operationId = "noticeChoices", summary = "How the caller wants to be told by mail, for every kind")
    public ChoicesJson choices() {
        return ChoicesJson.of(notices.choices());
    }

    @PUT
    @Path("/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseNotices", summary = "Says how the caller wants to be told; what is left out stays")
    @APIResponse(
            responseCode = "200",
            description = "The choices",
            content = @Content(schema = @Schema(implementation = ChoicesJson.class)))
    @APIResponse(responseCode = "422", description = "A kind, way or language that nobody knows")
    public ChoicesJson choose(ChoicesJson body) {
        notices.choose(RequestBody.required(body).over(notices.choices()));
        return choices();
    }
}
