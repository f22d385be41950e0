package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.CouncilList;
import ua.zvit.organisation.CreateCouncil;
import ua.zvit.report.listing.ReportCounts;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The councils of this installation, for its operator. */
@Path("/v1/councils")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "councils")
@RolesAllowed(Roles.OPERATOR)
public class CouncilsResource {
    @Inject
    CouncilList councils;

    @Inject
    ReportCounts reports;

    @Inject
    CreateCouncil createCouncil;

    @GET
    @Operation(operationId = "councils", summary = "Councils with their figures, and nothing of their reports")
    public List<CouncilRow> councils() {
        return CouncilRow.of(councils.all(), reports.byCouncil());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCouncil", summary = "Adds a council and names the account that administers it")
    @APIResponse(
            responseCode = "201",
            description = "The council",
            content = @Content(schema = @Schema(implementation = CreatedCouncilJson.class)))
    @APIResponse(responseCode = "409", description = "There is a council with this code")
    @APIResponse(responseCode = "422", description = "A field breaks a rule, or the account can't administer it")
    public Response create(NewCouncilJson body) {
        NewCouncilJson wanted = RequestBody.required(body);
        CreatedCouncilJson made =
                CreatedCouncilJson.of(createCouncil.create(wanted.details(), wanted.administrator(), null));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
