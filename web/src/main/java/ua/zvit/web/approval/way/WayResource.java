package ua.zvit.web.approval.way;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.approval.values.way.ReportWay;
import ua.zvit.approval.way.ReportWays;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Messages;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.Problems;

/** {@code /api/v1/reports/{id}/way}: where a report has been, and the picture of its process. */
@Path("/v1/reports/{id}/way")
@RequestScoped
@Tag(name = "reports")
public class WayResource {
    private static final String SVG = "image/svg+xml;charset=UTF-8";

    @Inject
    ReportWays ways;

    @Inject
    Problems problems;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "reportWay", summary = "The steps of a report on its way, oldest first")
    public List<WayJson> steps(@PathParam("id") long id) {
        Locale reader = problems.locale();
        return ways.of(id)
                .map(way -> way.steps().stream()
                        .map(step -> WayJson.of(step, reader))
                        .toList())
                .orElse(List.of());
    }

    @GET
    @Path("/picture.svg")
    @Produces(SVG)
    @RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "reportWayPicture", summary = "The process of a report as a picture, with where it is now")
    @APIResponse(responseCode = "409", description = "The departments have not been asked yet")
    public String picture(@PathParam("id") long id) {
        ReportWay way = ways.of(id).orElseThrow(() -> new ZvitException(ErrorCode.REPORT_STATE));
        return new ProcessSvg(way.picture(), problems.locale())
                .draw(Messages.text(problems.locale(), "page.way.picture"));
    }
}
