package ua.zvit.web.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.DecideTask;
import ua.zvit.approval.HandOverTask;
import ua.zvit.approval.StrandedTasks;
import ua.zvit.approval.TaskQueries;
import ua.zvit.approval.circuit.PassVisa;
import ua.zvit.approval.values.StepTaken;
import ua.zvit.report.HandOverEntries.HandedOver;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Words;

/** Tasks in the caller's queues. */
@Path("/v1/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
public class TaskResource {
    @Inject
    TaskQueries tasks;

    @Inject
    StrandedTasks strandedTasks;

    @Inject
    DecideTask decideTask;

    @Inject
    HandOverTask handOverTask;

    @Inject
    PassVisa passVisa;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "tasks", summary = "Tasks on the caller's desk, earliest due first")
    public List<TaskJson> mine() {
        return tasks.mine().stream().map(TaskJson::of).toList();
    }

    @GET
    @Path("/stranded")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "strandedTasks", summary = "Tasks of the own council that nobody can do today")
    public List<StrandedTaskJson> stranded() {
        return strandedTasks.list().stream().map(StrandedTaskJson::of).toList();
    }

    @POST
    @Path("/{id}/hand-over")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverTask",
            summary = "Hands a department's drafting task to another department, or a visa to somebody else")
    @APIResponse(responseCode = "200", description = "What passed")
    @APIResponse(responseCode = "409", description = "The task is done already")
    @APIResponse(responseCode = "422", description = "The task is no department's and no visa, or nobody can give it")
    public HandedOverTaskJson handOver(@PathParam("id") String id, HandOverJson body) {
        HandOverJson wanted = RequestBody.required(body);
        if (wanted.holder() != null) {
            return new HandedOverTaskJson(passVisa.pass(id, wanted.holder().holder()), List.of());
        }
        HandedOver passed = handOverTask.handOver(id, wanted.department());
        return new HandedOverTaskJson(passed.reportId(), passed.measures());
    }

    @POST
    @Path("/{id}/complete")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "completeTask", summary = "Ends a task, once")
    @APIResponse(
            responseCode = "200",
            description = "Where the report stands now",
            content = @Content(schema = @Schema(implementation = CompletedJson.class)))
    @APIResponse(responseCode = "409", description = "The task is done already")
    @APIResponse(responseCode = "422", description = "What is missing, with its place")
    @APIResponse(responseCode = "503", description = "Too many texts are being read before the step; see Retry-After")
    public CompletedJson complete(@PathParam("id") String id, CompletionJson body) {
        StepTaken taken = decideTask.complete(id, RequestBody.required(body).decided());
        return new CompletedJson(taken.reportId(), Words.of(taken.status()));
    }

    /** The measures of a report that another department writes now; none after a visa was handed over. */
    public record HandedOverTaskJson(long reportId, List<String> measures) {}

    /** Where the report stands after a task has ended. */
    public record CompletedJson(long reportId, String status) {}
}
