package ua.zvit.web.approval.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.campaign.CampaignBoard;
import ua.zvit.shared.Roles;

/** The board of a campaign. */
@Path("/v1/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class BoardResource {
    @Inject
    CampaignBoard board;

    @GET
    @RolesAllowed({Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "board",
            summary = "Every report of the own council under way, with its tasks; the latest first")
    public List<BoardLineJson> lines() {
        return board.lines().stream().map(BoardLineJson::of).toList();
    }
}
