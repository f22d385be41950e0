package ua.zvit.web.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import ua.zvit.organisation.AppointActingHead;
import ua.zvit.organisation.ChangeAppointment;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AppointmentSummary;
import ua.zvit.organisation.values.Versioned;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;
import ua.zvit.web.shared.rest.WholeNumber;

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

    @Inject
    ChangeAppointment changeAppointment;

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

    @GET
    @Path("/appointments/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "appointment", summary = "An acting appointment; its ETag is needed for changing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    public Response appointment(@PathParam("id") WholeNumber id) {
        return tagged(changeAppointment.read(id.value()));
    }

    @PUT
    @Path("/appointments/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctAppointment",
            summary = "Puts an acting appointment right; the position stays, and the tax number where none is given")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "409", description = "Another stands in, or the person has acted on a day left out")
    @APIResponse(responseCode = "422", description = "Incomplete, or the account could not do the work")
    public Response correct(
            @PathParam("id") WholeNumber id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AppointmentJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(
                changeAppointment.correct(id.value(), RequestBody.required(body).order(), version));
    }

    @POST
    @Path("/appointments/{id}/end")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endAppointment", summary = "Ends an acting appointment before its last day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AppointmentJson.class)))
    @APIResponse(responseCode = "409", description = "The person has acted after that day")
    public Response end(
            @PathParam("id") WholeNumber id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            AppointmentEndJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(
                changeAppointment.end(id.value(), RequestBody.required(body).day(), version));
    }

    @DELETE
    @Path("/appointments/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "withdrawAppointment", summary = "Withdraws an acting appointment before it has begun")
    @APIResponse(responseCode = "409", description = "It has begun; end it instead")
    public Response withdraw(@PathParam("id") WholeNumber id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        changeAppointment.withdraw(id.value(), ReadVersion.of(ifMatch));
        return Response.noContent().build();
    }

    private static Response tagged(Versioned<AppointmentSummary> order) {
        return Tagged.ok(AppointmentJson.of(order.value()), order.version());
    }
}
