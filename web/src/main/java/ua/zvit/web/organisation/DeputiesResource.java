package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ArrangeDeputy;
import ua.zvit.organisation.values.DeputySummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;
import ua.zvit.web.shared.rest.WholeNumber;

/** Who does the work of a department while its own people are away. */
@Path("/v1/deputies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.ADMIN})
public class DeputiesResource {
    @Inject
    ArrangeDeputy deputies;

    @GET
    @Operation(
            operationId = "deputies",
            summary = "Deputies of today and of later, for departments of the caller and where the caller stands in")
    public List<DeputyJson> deputies() {
        return deputies.arrangements().stream().map(DeputyJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "arrangeDeputy", summary = "Gives a department's work to a colleague for a time")
    @APIResponse(
            responseCode = "201",
            description = "The deputy",
            content = @Content(schema = @Schema(implementation = DeputyJson.class)))
    @APIResponse(responseCode = "403", description = "Another department's work")
    @APIResponse(responseCode = "422", description = "Incomplete, or the account could not do the work")
    public Response arrange(DeputyJson body) {
        DeputySummary made = deputies.arrange(RequestBody.required(body).wanted());
        return Tagged.created(DeputyJson.of(made), made.version());
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "endDeputy", summary = "Takes a department's work back, at once")
    @APIResponse(responseCode = "204", description = "The deputy stands in no more")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    public Response end(@PathParam("id") WholeNumber id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        deputies.end(id.value(), ReadVersion.of(ifMatch));
        return Response.noContent().build();
    }
}
