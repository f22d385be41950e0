package ua.zvit.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.SaveEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/**
 * One entry, read and written with its version as entity tag: who writes over a version that is no longer the current
 * one gets 412 together with the current tag, never a silent overwrite.
 */
@Path("/v1/reports/{id}/entries/{measure}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entries")
public class EntryResource {
    @Inject
    ReportQueries queries;

    @Inject
    SaveEntry saveEntry;

    @Inject
    Problems problems;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "entry", summary = "One entry; its ETag is needed for writing")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryJson.class)))
    public Response read(@PathParam("id") long id, @PathParam("measure") String measure) {
        return tagged(queries.entry(id, measure));
    }

    @PUT
    @RolesAllowed(Roles.DRAFTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveEntry", summary = "Writes an entry of the own department")
    @APIResponse(
            responseCode = "200",
            description = "The entry as it stands now",
            content = @Content(schema = @Schema(implementation = EntryJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster; ETag tells the current version")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response write(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            EntryWriteJson body) {
        int version = ReadVersion.of(ifMatch);
        EntryWriteJson entry = RequestBody.required(body);
        try {
            return tagged(saveEntry.save(id, measure, entry.text(measure), version));
        } catch (RuntimeException refused) {
            if (!isStale(refused)) {
                throw refused;
            }
            ZvitException stale = new ZvitException(ErrorCode.ENTRY_STALE);
            return problems.answer(stale).tag(tag(queries.entry(id, measure))).build();
        }
    }

    /** Also when both wrote in the same moment and only the database noticed. */
    private static boolean isStale(RuntimeException refused) {
        return refused instanceof ZvitException known
                ? known.kind() == ErrorKind.STALE
                : Problems.isCausedBy(refused, OptimisticLockException.class);
    }

    private static Response tagged(EntryDetails entry) {
        return Response.ok(EntryJson.of(entry)).tag(tag(entry)).build();
    }

    private static EntityTag tag(EntryDetails entry) {
        return new EntityTag(Integer.toString(entry.version()));
    }
}
