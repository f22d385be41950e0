package ua.zvit.web.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.notice.DeadlineFeed;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;

/** Due dates for a calendar program; the secret in the address stands for the person. */
@Path("/v1/public/calendar")
@RequestScoped
@Tag(name = "notices")
@PermitAll
@SecurityRequirements
public class FeedResource {
    @Inject
    DeadlineFeed feed;

    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(operationId = "deadlineFeed", summary = "The open tasks of whoever made this address (RFC 5545)")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "There is no such address, or it was revoked")
    public Response calendar(@PathParam("token") String token) {
        String calendar = feed.of(token).orElseThrow(() -> new ZvitException(ErrorCode.NOTICE_UNKNOWN));
        return Response.ok(calendar)
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
