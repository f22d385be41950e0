package ua.zvit.web.events;

import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.events.Gazetteer;
import ua.zvit.events.values.EventFacts;
import ua.zvit.events.values.KnownTown;
import ua.zvit.web.shared.LanguageView;

/** Days and places of events in the language of the page. */
@Named("eventWords")
@RequestScoped
public class EventWordsView {
    private Gazetteer gazetteer;
    private LanguageView language;

    protected EventWordsView() {}

    @Inject
    public EventWordsView(Gazetteer gazetteer, LanguageView language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** @return such as «16–18 червня 2025 р.» */
    public String days(EventFacts facts) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", ULocale.forLocale(language.getLocale()));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(facts.begins()), millis(facts.ends())));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** @return such as «Люблін, Польща»; a town of Ukraine without the country */
    public String place(EventFacts facts) {
        return Stream.of(
                        town(facts),
                        "UA".equals(facts.country()) && !facts.town().isEmpty() ? "" : country(facts.country()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** @return the town by its name in the language of the page, where the table knows it */
    private String town(EventFacts facts) {
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getTag());
        return facts.town().isEmpty() || !english
                ? facts.town()
                : gazetteer
                        .find(facts.town(), facts.country())
                        .map(KnownTown::english)
                        .orElse(facts.town());
    }

    public String country(String code) {
        return gazetteer.name(code, language.getLocale());
    }

    /** @return names by code: Ukraine, then all others as the language sorts them */
    public Map<String, String> getCountries() {
        return gazetteer.countries(language.getLocale());
    }

    /** @param month such as {@code 2025-06} */
    public String month(String month) {
        return YearMonth.parse(month).format(DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()));
    }
}
