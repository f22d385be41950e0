package ua.zvit.web.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.calendar.CouncilCalendar;
import ua.zvit.calendar.values.CalendarDetails;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Roles;
import ua.zvit.web.shared.rest.ReadVersion;
import ua.zvit.web.shared.rest.RequestBody;
import ua.zvit.web.shared.rest.Tagged;
import ua.zvit.web.shared.rest.WholeNumber;

/** On which days the own council works: the martial-law rule, days that the council names, and the public holidays. */
@Path("/v1/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "calendar")
public class CalendarResource {
    @Inject
    CouncilCalendar calendar;

    @GET
    @Operation(
            operationId = "workCalendar",
            summary = "The rule and the named days; the entity tag is the rule's version")
    public Response calendar() {
        CalendarDetails standing = calendar.calendar();
        return Tagged.ok(CalendarJson.of(standing), standing.version());
    }

    @GET
    @Path("/holidays")
    @Operation(
            operationId = "publicHolidays",
            summary = "The public holidays of a year, by date; of this year without one")
    public List<HolidayJson> holidays(@QueryParam("year") WholeNumber year) {
        return calendar.holidays(WholeNumber.or(year, LocalDate.now().getYear())).stream()
                .map(HolidayJson::of)
                .toList();
    }

    @PUT
    @Path("/rule")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changeCalendarRule", summary = "Says whether public holidays are working days")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "412", description = "Somebody was faster")
    public Response obey(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, CalendarRuleJson body) {
        calendar.obeyMartialLaw(RequestBody.required(body).on(), ReadVersion.of(ifMatch));
        return calendar();
    }

    @PUT
    @Path("/days/{day}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameDay", summary = "Says of a day (ISO) whether the council works on it")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "422", description = "No such day, or no reason")
    public Response name(@PathParam("day") String day, NamedDayJson body) {
        calendar.say(RequestBody.required(body).named(Dates.read(day).orElse(null)));
        return calendar();
    }

    @DELETE
    @Path("/days/{day}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "takeBackDay", summary = "Takes back what was said of a day")
    @APIResponse(responseCode = "204", description = "Nothing is said of it any more")
    @APIResponse(responseCode = "404", description = "Nothing was said of it")
    public Response takeBack(@PathParam("day") String day) {
        calendar.takeBack(Dates.read(day).orElse(null));
        return Response.noContent().build();
    }
}
