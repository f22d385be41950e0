package ua.zvit.web.approval.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.notice.RemindTask;
import ua.zvit.shared.Roles;

/** A reminder of a task that waits. */
@Path("/v1/tasks/{id}/remind")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class RemindResource {
    @Inject
    RemindTask reminding;

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "remindTask", summary = "Reminds who has the task; once a day at most")
    @APIResponse(responseCode = "200", description = "How many people were reminded")
    @APIResponse(responseCode = "409", description = "That was done today, or nobody has it")
    public RemindedJson remind(@PathParam("id") String id) {
        return new RemindedJson(reminding.remind(id));
    }

    /** How many people were reminded. */
    public record RemindedJson(int people) {}
}
