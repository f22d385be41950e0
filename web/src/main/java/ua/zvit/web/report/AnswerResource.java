package ua.zvit.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.report.AnswerRemark;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/** {@code /api/v1/reports/{id}/entries/{measure}/answer}: what a department says to the remark that it mends. */
@Path("/v1/reports/{id}/entries/{measure}/answer")
@RequestScoped
@Tag(name = "reports")
public class AnswerResource {
    @Inject
    AnswerRemark answering;

    @PUT
    @RolesAllowed(Roles.DRAFTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerRemark", summary = "Answers the remark with which an entry came back")
    @APIResponse(responseCode = "204", description = "Kept; ETag tells the version of the remark")
    @APIResponse(responseCode = "409", description = "The entry did not come back, or can't be written now")
    @APIResponse(responseCode = "412", description = "Somebody else has answered meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response answer(
            @PathParam("id") long id,
            @PathParam("measure") String measure,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            AnswerWriteJson body) {
        int version = ReadVersion.of(ifMatch);
        int kept = answering.answer(id, measure, RequestBody.required(body).text(), version);
        return Response.noContent().tag(new EntityTag(Integer.toString(kept))).build();
    }
}
