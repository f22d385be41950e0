package ua.zvit.web.organisation.departments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import ua.zvit.approval.CloseDepartment;
import ua.zvit.organisation.ChangeDepartment;
import ua.zvit.organisation.CreateDepartment;
import ua.zvit.organisation.HouseQueries;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;

/** The departments of the own council as its administrator keeps them. */
@Path("/v1/departments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@RolesAllowed(Roles.ADMIN)
public class DepartmentsResource {
    @Inject
    HouseQueries house;

    @Inject
    CreateDepartment createDepartment;

    @Inject
    ChangeDepartment changeDepartment;

    @Inject
    CloseDepartment closeDepartment;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "departmentsInDetail", summary = "Departments of the own council, closed ones last")
    public List<DepartmentDetailsJson> departments() {
        return house.departments().stream().map(DepartmentDetailsJson::of).toList();
    }

    @GET
    @Path("/{department}")
    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "department", summary = "A department; its ETag is needed for changing and closing")
    @APIResponse(
            responseCode = "200",
            description = "The department",
            content = @Content(schema = @Schema(implementation = DepartmentDetailsJson.class)))
    public Response department(@PathParam("department") String code) {
        return tagged(house.department(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createDepartment", summary = "Adds a department with the position of its head")
    @APIResponse(
            responseCode = "201",
            description = "The department",
            content = @Content(schema = @Schema(implementation = DepartmentDetailsJson.class)))
    @APIResponse(responseCode = "409", description = "There is a department with this code")
    public Response create(NewDepartmentJson body) {
        NewDepartmentJson wanted = RequestBody.required(body);
        DepartmentDetails made =
                createDepartment.create(wanted.details(), wanted.headTitle(), wanted.headTitleGenitive());
        return Tagged.created(DepartmentDetailsJson.of(made), made.version());
    }

    @PUT
    @Path("/{department}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeDepartment", summary = "Gives a department other names or addresses")
    @APIResponse(
            responseCode = "200",
            description = "The department as it stands now",
            content = @Content(schema = @Schema(implementation = DepartmentDetailsJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(
            @PathParam("department") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            DepartmentDetailsJson body) {
        int version = ReadVersion.of(ifMatch);
        return tagged(changeDepartment.change(RequestBody.required(body).details(code, version)));
    }

    @POST
    @Path("/{department}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeDepartment", summary = "Closes a department; its open work passes to another")
    @APIResponse(responseCode = "200", description = "What passed, for each report concerned")
    @APIResponse(responseCode = "409", description = "It is closed already, or the other is")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    public List<HandedOverJson> close(
            @PathParam("department") String code, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ClosingJson body) {
        int version = ReadVersion.of(ifMatch);
        return closeDepartment.close(code, RequestBody.required(body).closing(), version).stream()
                .map(HandedOverJson::of)
                .toList();
    }

    private static Response tagged(DepartmentDetails department) {
        return Tagged.ok(DepartmentDetailsJson.of(department), department.version());
    }
}
