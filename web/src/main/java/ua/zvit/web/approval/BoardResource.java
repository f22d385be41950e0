package ua.zvit.web.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.CampaignBoard;
import ua.zvit.approval.ExtendDue;
import ua.zvit.notice.RemindTask;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The board of a campaign, and what its keeper does from there. */
@Path("/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class BoardResource {
    @Inject
    CampaignBoard board;

    @Inject
    RemindTask reminding;

    @Inject
    ExtendDue extending;

    @GET
    @Path("/board")
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "board",
            summary = "Every report of the own council under way, with its tasks; the latest first")
    public List<BoardLineJson> lines() {
        return board.lines().stream().map(BoardLineJson::of).toList();
    }

    @POST
    @Path("/tasks/{id}/remind")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "remindTask", summary = "Reminds who has the task; once a day at most")
    @APIResponse(responseCode = "200", description = "How many people were reminded")
    @APIResponse(responseCode = "409", description = "That was done today, or nobody has it")
    public RemindedJson remind(@PathParam("id") String id) {
        return new RemindedJson(reminding.remind(id));
    }

    @PUT
    @Path("/tasks/{id}/due")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "extendTask", summary = "Gives an open task another last day, with a reason")
    @APIResponse(responseCode = "204", description = "It is due on that day")
    @APIResponse(responseCode = "409", description = "The task is done already")
    @APIResponse(responseCode = "422", description = "The day is past, or the reason is missing")
    public void extend(@PathParam("id") String id, DueJson body) {
        DueJson wanted = RequestBody.required(body);
        extending.extend(id, wanted.day(), wanted.reason());
    }

    /** How many people were reminded. */
    public record RemindedJson(int people) {}
}
