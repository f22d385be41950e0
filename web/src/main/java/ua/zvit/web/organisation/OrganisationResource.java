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
import ua.zvit.organisation.AppointActingHead;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** The caller's own council: its departments and who stands in for whom. */
@Path("/v1/organisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class OrganisationResource {
    @Inject
    OrganisationQueries organisation;

    @Inject
    AppointActingHead appointActingHead;

    @GET
    @Path("/departments")
    @Operation(operationId = "departments", summary = "Departments of the own council")
    public List<DepartmentJson> departments() {
        return organisation.departments().stream().map(DepartmentJson::of).toList();
    }

    @GET
    @Path("/appointments")
    @Operation(operationId = "appointments", summary = "Acting appointments of the own council")
    public List<AppointmentJson> appointments() {
        return organisation.appointments().stream().map(AppointmentJson::of).toList();
    }

    @POST
    @Path("/appointments")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "appoint", summary = "Records an acting appointment by its order")
    @APIResponse(
            responseCode = "201",
            description = "The appointment",
            content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "409", description = "Somebody stands in already on one of these days")
    public Response appoint(AppointmentJson body) {
        AppointmentJson made = AppointmentJson.of(
                appointActingHead.appoint(RequestBody.required(body).order()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
