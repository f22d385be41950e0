package ua.zvit.web.shared.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.shared.outage.Outage;

/**
 * Whether the installation can do its work. {@code /health} and {@code /health/ready}: it can, perhaps degraded;
 * {@code /health/live}: this server answers, whatever else does not, and a restart would mend nothing;
 * {@code /health/started}: it was ready once since its start.
 */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "health")
public class HealthResource {
    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final String DEGRADED = "degraded";
    private static final int UNAVAILABLE = 503;

    @Inject
    HealthBoard board;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "health", summary = "Readiness; the same as /health/ready")
    @APIResponse(responseCode = "200", description = "People can work; degraded says that something is missing")
    @APIResponse(responseCode = "503", description = "They can't")
    public Response health() {
        HealthBoard.State state = board.look();
        Map<String, String> checks = new TreeMap<>();
        state.checks().forEach((name, healthy) -> checks.put(name, healthy ? UP : DOWN));
        String status = state.isReady() ? state.isWhole() ? UP : DEGRADED : DOWN;
        return answer(state.isReady(), new HealthJson(status, checks));
    }

    @GET
    @Path("/ready")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "healthReady", summary = "Readiness of what Zvit leans on")
    @APIResponse(responseCode = "200", description = "People can work; degraded says that something is missing")
    @APIResponse(responseCode = "503", description = "They can't")
    public Response ready() {
        return health();
    }

    @GET
    @Path("/live")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "healthLive", summary = "This server answers")
    @APIResponse(responseCode = "200", description = "It does; whoever gets no answer may start it anew")
    public Response live() {
        return answer(true, new HealthJson(UP, Map.of()));
    }

    @GET
    @Path("/started")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "healthStarted", summary = "This server was ready once since its start")
    @APIResponse(responseCode = "200", description = "It was")
    @APIResponse(responseCode = "503", description = "Not yet")
    public Response started() {
        boolean started = board.hasStarted();
        return answer(started, new HealthJson(started ? UP : DOWN, Map.of()));
    }

    private static Response answer(boolean good, HealthJson health) {
        Response.ResponseBuilder answer =
                Response.status(good ? 200 : UNAVAILABLE).entity(health);
        return good
                ? answer.build()
                : answer.header("Retry-After", Outage.RETRY_AFTER_SECONDS).build();
    }

    /** @param checks state by name of what is leant on */
    public record HealthJson(String status, Map<String, String> checks) {}
}
