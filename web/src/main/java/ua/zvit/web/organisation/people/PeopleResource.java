package ua.zvit.web.organisation.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ManagePeople;
import ua.zvit.organisation.People;
import ua.zvit.organisation.values.InvitedPerson;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The accounts of the own council. */
@Path("/v1/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed(Roles.ADMIN)
public class PeopleResource {
    @Inject
    People people;

    @Inject
    ManagePeople managing;

    @GET
    @Operation(operationId = "people", summary = "Accounts of the own council with roles and departments")
    public CensusJson people() {
        return CensusJson.of(people.census());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "invitePerson", summary = "Makes an account with a password for the first sign-in")
    @APIResponse(
            responseCode = "201",
            description = "The account with its password, which is told once",
            content = @Content(schema = @Schema(implementation = InvitedPersonJson.class)))
    @APIResponse(responseCode = "409", description = "There is such an account, or the settings do not allow it")
    public Response invite(PersonWriteJson body) {
        InvitedPerson made =
                managing.invite(List.of(RequestBody.required(body).wanted())).get(0);
        return Response.status(Response.Status.CREATED)
                .entity(InvitedPersonJson.of(made))
                .build();
    }

    @PUT
    @Path("/{username}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePerson", summary = "Gives an account other roles and departments, or shuts it out")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "404", description = "No such account in the council")
    public void change(@PathParam("username") String username, PersonWriteJson body) {
        PersonWriteJson wanted = RequestBody.required(body);
        managing.change(wanted.wanted(username), wanted.isEnabled());
    }

    @POST
    @Path("/{username}/password")
    @Operation(operationId = "renewPassword", summary = "Gives an account a new password for the next sign-in")
    @APIResponse(responseCode = "404", description = "No such account in the council")
    public InvitedPersonJson renewPassword(@PathParam("username") String username) {
        return new InvitedPersonJson(username, null, managing.renewPassword(username));
    }
}
