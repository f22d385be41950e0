package ua.zvit.web.events;

import java.time.LocalDate;
import java.util.List;
import ua.zvit.events.values.EventFacts;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/**
 * What is told of an event.
 *
 * @param begins first day, ISO
 * @param ends last day, ISO; may be left out for an event of one day
 * @param town may be left out
 * @param country ISO 3166-1 alpha-2
 * @param participants may be left out
 * @param partners who held it together with the council
 * @param story what happened
 * @param links addresses of what was published of it
 */
public record EventFactsJson(
        String title,
        String begins,
        String ends,
        String town,
        String country,
        Integer participants,
        List<String> partners,
        String story,
        List<String> links) {

    static EventFactsJson of(EventFacts facts) {
        return new EventFactsJson(
                facts.title(),
                facts.begins().toString(),
                facts.ends().toString(),
                facts.town(),
                facts.country(),
                facts.participants(),
                facts.partners(),
                facts.story(),
                facts.links());
    }

    /** @throws ZvitException {@code EVENT-INVALID} when a date can't be read */
    EventFacts facts() {
        return new EventFacts(
                title, day("begins", begins), day("ends", ends), town, country, participants, partners, story, links);
    }

    /** @return the day; null for null */
    static LocalDate day(String field, String text) {
        if (text == null) {
            return null;
        }
        return Dates.read(text)
                .orElseThrow(() ->
                        new ZvitException(ErrorCode.EVENT_INVALID, List.of(Fault.at(null, field, "date-expected"))));
    }
}
