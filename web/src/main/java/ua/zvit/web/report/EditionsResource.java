package ua.zvit.web.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.ArchivedEditions;
import ua.zvit.report.ReportQueries;
import ua.zvit.report.edition.OpenEdition;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.RequestBody;

/** Editions of a report: which there are, which is in force, and making a further one of an archived report. */
@Path("/v1/reports/{id}/editions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class EditionsResource {
    @Inject
    ArchivedEditions editions;

    @Inject
    OpenEdition opening;

    @Inject
    ReportQueries reports;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "reportEditions", summary = "The editions of the report on this programme and period")
    public List<EditionJson> editions(@PathParam("id") long id) {
        return editions.of(id).stream().map(EditionJson::of).toList();
    }

    @POST
    @RolesAllowed({Roles.COUNCIL, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openEdition",
            summary = "Makes a further edition of an archived report, which begins with what this one says")
    @APIResponse(
            responseCode = "201",
            description = "The new report",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(responseCode = "409", description = "Not archived, or a later edition is there already")
    @APIResponse(responseCode = "422", description = "The decision is incomplete or can't be of that day")
    public Response open(@PathParam("id") long id, @Context UriInfo address, EditionWriteJson body) {
        long made = opening.open(id, RequestBody.required(body).decision());
        return Response.created(
                        address.getBaseUriBuilder().path("/v1/reports/{id}").build(made))
                .entity(ReportJson.of(reports.report(made)))
                .build();
    }
}
