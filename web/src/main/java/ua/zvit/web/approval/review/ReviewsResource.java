package ua.zvit.web.approval.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.review.AcceptReports;
import ua.zvit.approval.review.PendingReviews;
import ua.zvit.approval.values.AcceptanceResult;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Words;

/** {@code /api/v1/reviews}: the reviews that wait for the caller, and accepting several of them. */
@Path("/v1/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class ReviewsResource {
    @Inject
    PendingReviews pending;

    @Inject
    AcceptReports acceptance;

    @Inject
    Problems problems;

    @GET
    @RolesAllowed(Roles.ACTING_HEAD)
    @Operation(
            operationId = "pendingReviews",
            summary = "Reports that wait for the caller's review, with what was read of each")
    public List<PendingReviewJson> pending() {
        return pending.list().stream().map(PendingReviewJson::of).toList();
    }

    @POST
    @Path("/accept")
    @RolesAllowed(Roles.ACTING_HEAD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acceptReports", summary = "Accepts several reports, each by itself")
    @APIResponse(responseCode = "200", description = "What became of each; a refusal of one holds up no other")
    @APIResponse(responseCode = "422", description = "None, too many, or one twice")
    public List<AcceptedJson> accept(AcceptanceJson body) {
        AcceptanceJson wanted = RequestBody.required(body);
        return acceptance.accept(wanted.wanted(), wanted.comment()).stream()
                .map(this::told)
                .toList();
    }

    private AcceptedJson told(AcceptanceResult result) {
        return result.refusal() == null
                ? new AcceptedJson(
                        result.taskId(),
                        result.taken().reportId(),
                        Words.of(result.taken().status()),
                        null)
                : new AcceptedJson(result.taskId(), null, null, problems.document(result.refusal()));
    }

    /**
     * What became of one report.
     *
     * @param reportId null when it was refused
     * @param status where the report stands now; null when it was refused
     * @param problem why nothing was done with it, as a problem document; null when it was accepted
     */
    public record AcceptedJson(String task, Long reportId, String status, JsonObject problem) {}
}
