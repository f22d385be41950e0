package ua.zvit.web.report.former;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.former.AnswerPromise;
import ua.zvit.report.former.FormerQueries;
import ua.zvit.report.values.former.PromiseFate;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Words;

/** {@code /api/v1/reports/{id}/entries/{measure}/former}: what the period before told of the measure. */
@Path("/v1/reports/{id}/entries/{measure}/former")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entries")
public class FormerEntryResource {
    @Inject
    FormerQueries queries;

    @Inject
    AnswerPromise answering;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "formerEntry", summary = "What the report of the period before told of the same measure")
    @APIResponse(responseCode = "404", description = "Nothing tells of it")
    public FormerEntryJson read(@PathParam("id") long id, @PathParam("measure") String measure) {
        return queries.of(id, measure)
                .map(FormerEntryJson::of)
                .orElseThrow(() -> new ZvitException(ErrorCode.FORMER_UNTOLD));
    }

    @PUT
    @Path("/promises/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DRAFTER)
    @Operation(operationId = "answerPromise", summary = "Says what became of a promise of the period before")
    @APIResponse(responseCode = "204", description = "It is kept; ETag is the answer's")
    @APIResponse(responseCode = "412", description = "Somebody else has said something meanwhile")
    public Response answer(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            PromiseWriteJson body) {
        int read = ReadVersion.of(ifMatch);
        int version = answering.answer(
                id, measure, key, fate(RequestBody.required(body).fate()), read);
        return Response.noContent()
                .tag(new EntityTag(Integer.toString(version)))
                .build();
    }

    private static PromiseFate fate(String word) {
        return Stream.of(PromiseFate.values())
                .filter(fate -> Words.of(fate).equals(word))
                .findFirst()
                .orElse(null);
    }
}
