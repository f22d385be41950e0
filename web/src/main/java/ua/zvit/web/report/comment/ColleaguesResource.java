package ua.zvit.web.report.comment;

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
import ua.zvit.organisation.Colleagues;
import ua.zvit.shared.Roles;

/** {@code /api/v1/colleagues}: whom a comment can name. */
@Path("/v1/colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "comments")
public class ColleaguesResource {
    @Inject
    Colleagues colleagues;

    /** Somebody of the council. */
    public record ColleagueJson(String username, String name) {}

    @GET
    @Operation(operationId = "colleagues", summary = "People of the council who have signed in here, by name")
    public List<ColleagueJson> list() {
        return colleagues.known().stream()
                .map(person -> new ColleagueJson(person.username(), person.name()))
                .toList();
    }
}
