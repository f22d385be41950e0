package ua.zvit.events.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ua.zvit.shared.NameList;

/**
 * What is told of an event.
 *
 * @param title of one line; empty when it is missing
 * @param begins first day; null when it is missing
 * @param ends last day; {@code begins} for an event of one day
 * @param town empty where it took place in no town, such as online
 * @param country ISO 3166-1 alpha-2, upper case
 * @param participants how many took part; null when nobody knows
 * @param partners who held it together with the council
 * @param story what happened, its lines ended alike whichever way it came; may be empty
 * @param links addresses of what was published of it
 */
public record EventFacts(
        String title,
        LocalDate begins,
        LocalDate ends,
        String town,
        String country,
        Integer participants,
        List<String> partners,
        String story,
        List<String> links) {

    public EventFacts {
        title = line(title);
        ends = ends == null ? begins : ends;
        town = line(town);
        country = line(country).toUpperCase(Locale.ROOT);
        partners = new NameList(partners == null ? List.of() : partners).names();
        story = story == null ? "" : story.replaceAll("\\r\\n?", "\n").strip();
        links = new NameList(links == null ? List.of() : links).names();
    }

    private static String line(String text) {
        return text == null ? "" : text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}
