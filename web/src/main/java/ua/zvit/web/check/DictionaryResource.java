package ua.zvit.web.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import ua.zvit.check.settings.CouncilDictionary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The council's own spellings, and the hosts that it knows. */
@Path("/v1/organisation/dictionary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "check")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class DictionaryResource {
    @Inject
    CouncilDictionary dictionary;

    @GET
    @Operation(
            operationId = "dictionary",
            summary = "Spellings that the own council has made its own, in alphabetical order")
    public List<DictionaryJson> words() {
        return dictionary.words().stream().map(DictionaryJson::of).toList();
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addWord", summary = "Adds a spelling to the dictionary")
    @APIResponse(
            responseCode = "201",
            description = "The spelling",
            content = @Content(schema = @Schema(implementation = DictionaryJson.class)))
    @APIResponse(responseCode = "409", description = "The dictionary has it already")
    public Response add(DictionaryJson body) {
        DictionaryJson wanted = RequestBody.required(body);
        String kind = wanted.kind() == null ? "word" : wanted.kind();
        return Response.status(Response.Status.CREATED)
                .entity(DictionaryJson.of(dictionary.add(wanted.spelling(), DictionaryJson.kind(kind))))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "removeWord", summary = "Removes a spelling from the dictionary")
    @APIResponse(responseCode = "204", description = "Done")
    public void remove(@PathParam("id") long id) {
        dictionary.remove(id);
    }

    @GET
    @Path("/hosts")
    @Operation(operationId = "knownHosts", summary = "Hosts of links that are known to be right")
    public List<String> hosts() {
        return dictionary.hosts();
    }

    @PUT
    @Path("/hosts/{host}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addHost", summary = "Makes a host known")
    @APIResponse(responseCode = "204", description = "It is known")
    public void addHost(@PathParam("host") String host) {
        dictionary.addHost(host);
    }

    @DELETE
    @Path("/hosts/{host}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "removeHost", summary = "Makes a host unknown again")
    @APIResponse(responseCode = "204", description = "Done")
    public void removeHost(@PathParam("host") String host) {
        dictionary.removeHost(host);
    }
}
