package ua.zvit.web.programme;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.AmendProgramme;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.SaveProgramme;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;

/** Programmes of the caller's council, read and changed with their version as entity tag, and their amendments. */
@Path("/v1/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ProgrammeResource {
    @Inject
    ProgrammeQueries queries;

    @Inject
    SaveProgramme saving;

    @Inject
    AmendProgramme amending;

    @Inject
    ProgrammeReading reading;

    @Inject
    OrganisationQueries organisation;

    @GET
    @Operation(operationId = "programmes", summary = "Programmes of the own council, by title")
    public List<ProgrammeListJson> list() {
        LongFunction<String> codes = codes();
        return queries.list().stream()
                .map(programme -> ProgrammeListJson.of(programme, codes.apply(programme.leadDepartmentId())))
                .toList();
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createProgramme", summary = "Enters a programme")
    @APIResponse(
            responseCode = "201",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(responseCode = "409", description = "The council has a programme of that title")
    @APIResponse(responseCode = "422", description = "Every fault with its place")
    public Response create(@Context UriInfo address, ProgrammeWriteJson body) {
        return created(address, saving.create(reading.read(RequestBody.required(body))));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "programme", summary = "A programme; its ETag is needed for changing")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    public Response read(@PathParam("id") long id) {
        return tagged(Response.ok(), queries.programme(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeProgramme", summary = "Changes a programme that no report tells of yet")
    @APIResponse(
            responseCode = "200",
            description = "The programme as it stands now",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(responseCode = "409", description = "A report tells of it: only an amendment can change it")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "422", description = "Every fault with its place")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response change(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProgrammeWriteJson body) {
        queries.programme(id);
        int version = ReadVersion.of(ifMatch);
        saving.change(id, version, reading.read(RequestBody.required(body)));
        return tagged(Response.ok(), queries.programme(id));
    }

    @POST
    @Path("/{id}/amendments")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "amendProgramme",
            summary = "Enters what the council has changed; reports under way take it over")
    @APIResponse(
            responseCode = "201",
            description = "The programme as it stands now",
            content = @Content(schema = @Schema(implementation = ProgrammeJson.class)))
    @APIResponse(responseCode = "409", description = "The changes of this decision were entered already")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    @APIResponse(responseCode = "422", description = "Every fault with its place, or nothing would change")
    @APIResponse(responseCode = "428", description = "If-Match is missing or a wildcard")
    public Response amend(
            @Context UriInfo address,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            AmendmentWriteJson body) {
        queries.programme(id);
        int version = ReadVersion.of(ifMatch);
        AmendmentWriteJson amendment = RequestBody.required(body);
        amending.amend(
                id,
                version,
                reading.decision(amendment.decision()),
                reading.read(RequestBody.required(amendment.programme())));
        return created(address, id);
    }

    private Response created(UriInfo address, long id) {
        return tagged(
                Response.created(
                        address.getBaseUriBuilder().path("/v1/programmes/{id}").build(id)),
                queries.programme(id));
    }

    private Response tagged(Response.ResponseBuilder answer, ProgrammeDetails programme) {
        return answer.entity(ProgrammeJson.of(programme, codes()))
                .tag(new EntityTag(Integer.toString(programme.version())))
                .build();
    }

    private LongFunction<String> codes() {
        Map<Long, String> codes = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::code));
        return codes::get;
    }
}
