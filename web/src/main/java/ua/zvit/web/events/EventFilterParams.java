package ua.zvit.web.events;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import ua.zvit.events.values.EventFilter;
import ua.zvit.web.shared.rest.WholeNumber;

/** Which events are asked for. */
public class EventFilterParams {
    @QueryParam("text")
    @Parameter(description = "Words of title, town or partners")
    String text;

    @QueryParam("from")
    @Parameter(description = "The event touches this day or a later one, ISO")
    String from;

    @QueryParam("to")
    @Parameter(description = "The event touches this day or an earlier one, ISO")
    String to;

    @QueryParam("programme")
    @Parameter(description = "Id of a programme whose reports cite it")
    WholeNumber programme;

    @QueryParam("department")
    @Parameter(description = "Code of the department that wrote it")
    String department;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2")
    String country;

    EventFilter filter() {
        return new EventFilter(
                text,
                EventFactsJson.day("from", from),
                EventFactsJson.day("to", to),
                programme == null ? null : (long) programme.value(),
                department,
                country);
    }
}
