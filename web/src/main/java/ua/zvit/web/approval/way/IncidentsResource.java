package ua.zvit.web.approval.way;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.values.way.Incident;
import ua.zvit.approval.way.Incidents;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.Words;

/** {@code /api/v1/incidents}: what the system could not do by itself. */
@Path("/v1/incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class IncidentsResource {
    @Inject
    Incidents incidents;

    @Inject
    Problems problems;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "incidents", summary = "Work of the engine on own reports that failed, the oldest first")
    public List<IncidentJson> list() {
        Locale reader = problems.locale();
        return incidents.list().stream()
                .map(one -> IncidentJson.of(one, reader))
                .toList();
    }

    @POST
    @Path("/{id}/retry")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "retryIncident", summary = "Lets the engine try once more")
    @APIResponse(responseCode = "204", description = "It is tried soon")
    @APIResponse(responseCode = "404", description = "There is no such failed work any more")
    public Response retry(@PathParam("id") String id) {
        incidents.retry(id);
        return Response.noContent().build();
    }

    /**
     * @param code why it failed; null where that may not be told
     * @param stopped true when it is not tried any more unless somebody asks
     */
    public record IncidentJson(
            String id,
            long reportId,
            String programme,
            int year,
            String period,
            String step,
            Instant since,
            String code,
            boolean stopped) {
        private static IncidentJson of(Incident incident, Locale reader) {
            return new IncidentJson(
                    incident.job().id(),
                    incident.job().reportId(),
                    incident.programme(),
                    incident.period().year(),
                    Words.of(incident.period().kind()),
                    incident.job().step().in(reader),
                    incident.job().since(),
                    incident.job().code(),
                    incident.job().stopped());
        }
    }
}
