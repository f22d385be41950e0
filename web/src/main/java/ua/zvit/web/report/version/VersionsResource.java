package ua.zvit.web.report.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.values.version.RestoredVersion;
import ua.zvit.report.values.version.VersionChoice;
import ua.zvit.report.version.RestoreVersion;
import ua.zvit.report.version.VersionQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.ReadVersion;

/** {@code /api/v1/reports/{id}/entries/{measure}/versions}: what an entry said, for whoever may read it. */
@Path("/v1/reports/{id}/entries/{measure}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entries")
public class VersionsResource {
    @Inject
    VersionQueries queries;

    @Inject
    RestoreVersion restoring;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "versions", summary = "Versions of an entry without what they say, newest first")
    public List<VersionJson> list(@PathParam("id") long id, @PathParam("measure") String measure) {
        return queries.of(id, measure).versions().stream().map(VersionJson::of).toList();
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "version", summary = "One version of an entry with all that it says")
    @APIResponse(responseCode = "404", description = "There is no such version, or it was a draft whose time is over")
    public VersionJson version(
            @PathParam("id") long id, @PathParam("measure") String measure, @PathParam("number") int number) {
        return VersionJson.of(queries.version(id, measure, number));
    }

    @GET
    @Path("/comparison")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "compareVersions",
            summary = "Two texts of an entry word by word",
            description =
                    "Each is a version by its number, or now (what stands there), submitted (what was handed in last),"
                            + " seen (what an approver had read before the last decision of a round that is over)")
    @APIResponse(
            responseCode = "404",
            description = "There is no such version, or nothing was handed in or decided yet")
    public VersionComparisonJson compare(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @QueryParam("before") String before,
            @QueryParam("after") @DefaultValue("now") String after) {
        return VersionComparisonJson.of(queries.compare(id, measure, choice(before), choice(after)));
    }

    @POST
    @Path("/{number}/restored")
    @RolesAllowed(Roles.DRAFTER)
    @Operation(
            operationId = "restoreVersion",
            summary = "Makes a version the text of the entry again, as a version of its own",
            description = "What the programme plans stays as it stands. If-Match names the entry's ETag.")
    @APIResponse(
            responseCode = "200",
            description = "What of it had no place; ETag is the entry's",
            content = @Content(schema = @Schema(implementation = RestoredJson.class)))
    @APIResponse(responseCode = "409", description = "The entry is not to be written now")
    @APIResponse(responseCode = "412", description = "Somebody else was faster")
    public Response restore(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        RestoredVersion restored = restoring.restore(id, measure, number, ReadVersion.of(ifMatch));
        return Response.ok(RestoredJson.of(restored))
                .tag(new EntityTag(Integer.toString(restored.version())))
                .build();
    }

    private static VersionChoice choice(String told) {
        return VersionChoice.read(told).orElseThrow(() -> new ZvitException(ErrorCode.VERSION_UNKNOWN));
    }
}
