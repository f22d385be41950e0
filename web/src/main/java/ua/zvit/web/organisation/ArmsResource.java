package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.ChangeCoatOfArms;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.RequestBody;

/** The coat of arms at the head of the own council's documents. */
@Path("/v1/organisation/coat-of-arms")
@RequestScoped
@Tag(name = "organisation")
public class ArmsResource {
    private static final String PNG = "image/png";

    @Inject
    OrganisationQueries organisation;

    @Inject
    ChangeCoatOfArms changeCoatOfArms;

    @GET
    @Produces(PNG)
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "coatOfArms", summary = "The picture, where the council has brought one")
    @APIResponse(responseCode = "200", description = "PNG", content = @Content(mediaType = PNG))
    public byte[] coatOfArms() {
        return organisation.coatOfArms().orElseThrow(() -> new ZvitException(ErrorCode.ARMS_NONE));
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "changeCoatOfArms", summary = "Sets the picture: PNG, at most 1 MB and 2000 pixels a side")
    public Response change(byte[] png) {
        changeCoatOfArms.change(RequestBody.required(png));
        return Response.noContent().build();
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "removeCoatOfArms", summary = "Documents are printed without a coat of arms")
    public Response remove() {
        changeCoatOfArms.remove();
        return Response.noContent().build();
    }
}
