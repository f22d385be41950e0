package ua.zvit.web.shared.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import ua.zvit.shared.HealthProbe;

/** Whether the installation can do its work: only when everything it leans on answers. */
@Path("/health")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "health")
public class HealthResource {
    private static final String UP = "up";
    private static final String DOWN = "down";

    @Inject
    @Any
    Instance<HealthProbe> probes;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "health", summary = "Readiness of database, engine and identity provider")
    @APIResponse(responseCode = "200", description = "All of them answer")
    @APIResponse(responseCode = "503", description = "One of them does not")
    public Response health() {
        Map<String, String> checks = new TreeMap<>();
        probes.forEach(probe -> checks.put(probe.name(), probe.isHealthy() ? UP : DOWN));
        boolean ready = !checks.containsValue(DOWN);
        return Response.status(ready ? 200 : 503)
                .entity(new HealthJson(ready ? UP : DOWN, checks))
                .build();
    }

    /** @param checks state by name of what is leant on */
    public record HealthJson(String status, Map<String, String> checks) {}
}
