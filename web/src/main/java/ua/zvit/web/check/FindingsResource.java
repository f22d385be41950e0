package ua.zvit.web.check;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.check.CheckReport;
import ua.zvit.check.DismissFinding;
import ua.zvit.check.fixing.FixFinding;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.RequestBody;

/** What the consistency check finds in a report, and what is done about it. */
@Path("/v1/reports/{id}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "check")
public class FindingsResource {
    @Inject
    CheckReport check;

    @Inject
    DismissFinding dismissals;

    @Inject
    FixFinding fixes;

    @Inject
    Problems problems;

    @GET
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "findings",
            summary = "Findings of the check: a drafter's own department's, everybody else's all; dismissed ones last")
    @APIResponse(responseCode = "503", description = "Too many texts are being read; see Retry-After")
    public FindingsJson findings(@PathParam("id") long id) {
        return FindingsJson.of(check.findings(id, problems.locale()));
    }

    @POST
    @Path("/{identity}/dismiss")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "dismissFinding",
            summary = "Sets a finding aside with a reason, until its sentence changes")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "404", description = "The text has no such finding (any more)")
    @APIResponse(responseCode = "409", description = "It is a fact that cannot be dismissed")
    public void dismiss(@PathParam("id") long id, @PathParam("identity") String identity, DismissJson body) {
        dismissals.dismiss(id, identity, RequestBody.required(body).request());
    }

    @DELETE
    @Path("/{identity}/dismiss")
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD})
    @Operation(operationId = "restoreFinding", summary = "Takes a dismissal back")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "409", description = "It was not dismissed")
    public void restore(@PathParam("id") long id, @PathParam("identity") String identity) {
        dismissals.restore(id, identity);
    }

    @POST
    @Path("/fix")
    @RolesAllowed(Roles.DRAFTER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fixFindings",
            summary = "Applies fixes to entries of the own department, each entry all at once; tells what was left out")
    public FixedJson fix(@PathParam("id") long id, FixJson body) {
        FixJson wanted = RequestBody.required(body);
        return FixedJson.of(fixes.fix(id, wanted.wanted(), wanted.seen()), problems.locale());
    }
}
