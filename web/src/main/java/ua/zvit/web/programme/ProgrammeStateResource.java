package ua.zvit.web.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** A programme as it stood on a day. */
@Path("/v1/programmes/{id}/on/{day}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "programmes")
public class ProgrammeStateResource {
    @Inject
    ProgrammeQueries queries;

    @Inject
    OrganisationQueries organisation;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "programmeOn", summary = "A programme as it stood at the end of a day")
    @APIResponse(responseCode = "422", description = "No day by ISO 8601")
    public ContentJson read(@PathParam("id") long id, @PathParam("day") String day) {
        queries.programme(id);
        Map<Long, String> codes = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, DepartmentSummary::code));
        return Dates.read(day)
                .map(known -> ContentJson.of(queries.on(id, known), codes::get))
                .orElseThrow(() -> new ZvitException(
                        ErrorCode.PROGRAMME_INVALID, List.of(Fault.at(null, "day", "date-expected"))));
    }
}
