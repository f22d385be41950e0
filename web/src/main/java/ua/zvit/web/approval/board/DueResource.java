package ua.zvit.web.approval.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.campaign.ExtendDue;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The last day of an open task. */
@Path("/v1/tasks/{id}/due")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class DueResource {
    @Inject
    ExtendDue extending;

    @PUT
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
}
