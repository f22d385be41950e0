package ua.zvit.web.approval.way;

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
import ua.zvit.approval.values.way.StageDuration;
import ua.zvit.approval.way.StageDurations;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Words;

/** {@code /api/v1/stage-durations}: how long the stages of the approval take. */
@Path("/v1/stage-durations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class DurationsResource {
    @Inject
    StageDurations durations;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.ACTING_HEAD, Roles.AUDITOR})
    @Operation(
            operationId = "stageDurations",
            summary = "How many days each stage took, by the year that is reported on")
    public List<DurationJson> list() {
        return durations.list().stream().map(DurationJson::of).toList();
    }

    /** Days have one decimal. */
    public record DurationJson(String stage, int year, int reports, double medianDays, double longestDays) {
        private static DurationJson of(StageDuration told) {
            return new DurationJson(Words.of(told.stage()), told.year(), told.reports(), told.median(), told.longest());
        }
    }
}
