package ua.zvit.web.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.check.CheckReport;
import ua.zvit.shared.Roles;
import ua.zvit.web.report.EntryWriteJson;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;

/** Checks an entry as it is being typed; nothing is saved. */
@Path("/v1/reports/{id}/entries/{measure}/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "check")
public class EntryCheckResource {
    @Inject
    CheckReport check;

    @Inject
    Problems problems;

    @POST
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkEntry",
            summary = "Findings of the rules that need nothing but the entry itself, in a text that is not saved")
    @APIResponse(responseCode = "503", description = "Too many texts are being read; see Retry-After")
    public FindingsJson check(@PathParam("id") long id, @PathParam("measure") String measure, EntryWriteJson body) {
        return FindingsJson.of(
                check.live(id, measure, RequestBody.required(body).text(measure), problems.locale()));
    }
}
