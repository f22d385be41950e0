package ua.zvit.web.operation;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.operation.MoveContents;
import ua.zvit.operation.SystemQueries;
import ua.zvit.operation.values.StoreMove;
import ua.zvit.operation.values.SystemFigures;
import ua.zvit.operation.values.SystemLine;
import ua.zvit.operation.values.TimedJob;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;

/** How the installation is doing, for its operator. */
@Path("/v1/operation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
@RolesAllowed(Roles.OPERATOR)
public class SystemResource {
    @Inject
    SystemLines lines;

    @Inject
    SystemQueries system;

    @Inject
    MoveContents moves;

    @Inject
    Problems problems;

    @GET
    @Operation(
            operationId = "installation",
            summary = "How the installation is doing: what needs a hand first, figures, timed jobs, moves of contents")
    public InstallationJson installation() {
        return new InstallationJson(
                lines.all().stream().map(this::line).toList(), system.figures(), system.jobs(), moves.all());
    }

    @POST
    @Path("/letters/retry")
    @Operation(operationId = "retryLetters", summary = "Lets letters go again that won't by themselves")
    public ReleasedJson retryLetters() {
        return new ReleasedJson(system.releaseLetters());
    }

    @POST
    @Path("/stores/{use}/copy")
    @Operation(
            operationId = "copyContents",
            summary = "Looks once more for contents that are not in the store in use yet")
    @APIResponse(responseCode = "202", description = "Begins within two minutes")
    @APIResponse(responseCode = "404", description = "Nothing is being moved for this use")
    public Response copy(@PathParam("use") String use) {
        moves.copyAgain(use);
        return Response.accepted().build();
    }

    @POST
    @Path("/stores/{use}/forget")
    @Operation(
            operationId = "forgetContents",
            summary = "Takes from the former store what the store in use gives back sound")
    @APIResponse(responseCode = "202", description = "Begins within two minutes")
    @APIResponse(responseCode = "404", description = "Nothing is being moved for this use")
    @APIResponse(responseCode = "409", description = "Not everything has been copied yet")
    public Response forget(@PathParam("use") String use) {
        moves.forget(use);
        return Response.accepted().build();
    }

    private LineJson line(SystemLine line) {
        return new LineJson(
                line.subject().code(), line.level().code(), line.words(), SystemWords.of(problems.locale(), line));
    }

    /** @param lines what needs a hand most first */
    public record InstallationJson(
            List<LineJson> lines, SystemFigures figures, List<TimedJob> jobs, List<StoreMove> moves) {}

    /**
     * @param level {@code good}, {@code look} or {@code bad}
     * @param state stable name of what is the matter
     * @param words the same in the caller's language
     */
    public record LineJson(String subject, String level, String state, String words) {}

    public record ReleasedJson(int released) {}
}
