package ua.zvit.web.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.events.EventQueries;
import ua.zvit.events.KeepEvent;
import ua.zvit.events.values.EventDetails;
import ua.zvit.events.values.EventFigures;
import ua.zvit.events.values.EventSummary;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;
import ua.zvit.web.shared.rest.WholeNumber;

/** The register of events of the caller's council. */
@Path("/v1/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "events")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class EventsResource {
    private static final int PAGE = 50;
    private static final int MOST = 200;

    @Inject
    EventQueries events;

    @Inject
    KeepEvent keeping;

    @GET
    @Operation(operationId = "events", summary = "Events of the own council, the latest first, at most 200 at once")
    @APIResponse(responseCode = "200", description = "Events without their citations")
    public List<EventJson> list(
            @BeanParam EventFilterParams filter,
            @QueryParam("offset") WholeNumber offset,
            @QueryParam("limit") WholeNumber limit) {
        int size = Math.min(MOST, Math.max(1, WholeNumber.or(limit, PAGE)));
        return events.list(filter.filter(), WholeNumber.or(offset, 0), size).stream()
                .map(EventJson::of)
                .toList();
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "eventFigures",
            summary = "How many events and participants, by month, country and programme; each event counted once")
    public EventFigures figures(@BeanParam EventFilterParams filter) {
        return events.figures(filter.filter());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "event",
            summary = "One event with the entries that cite it; its ETag is needed for writing")
    @APIResponse(
            responseCode = "200",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    public Response event(@PathParam("id") WholeNumber id) {
        EventDetails found = events.event(id.value());
        return Tagged.ok(EventJson.of(found), found.event().version());
    }

    @POST
    @RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerEvent",
            summary = "Writes an event into the register for a department of the caller")
    @APIResponse(
            responseCode = "201",
            description = "The event",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "403", description = "Another department")
    @APIResponse(responseCode = "422", description = "Incomplete, or on days that lie in no programme (EVENT-OUTSIDE)")
    public Response register(EventWriteJson body) {
        EventWriteJson wanted = RequestBody.required(body);
        EventSummary made = keeping.register(wanted.department(), wanted.told(), wanted.isOutside());
        return Tagged.created(EventJson.of(made), made.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeEvent",
            summary = "Tells an event otherwise; who cites it is shown what has changed")
    @APIResponse(
            responseCode = "200",
            description = "The event as it stands now",
            content = @Content(schema = @Schema(implementation = EventJson.class)))
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    public Response change(
            @PathParam("id") WholeNumber id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, EventWriteJson body) {
        int version = ReadVersion.of(ifMatch);
        EventWriteJson wanted = RequestBody.required(body);
        EventSummary now = keeping.change(id.value(), wanted.told(), version, wanted.isOutside());
        return Tagged.ok(EventJson.of(now), now.version());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.DRAFTER, Roles.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "removeEvent", summary = "Takes an event away that nothing cites")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "Entries cite it; the faults name them")
    public Response remove(@PathParam("id") WholeNumber id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        keeping.remove(id.value(), ReadVersion.of(ifMatch));
        return Response.noContent().build();
    }
}
