package ua.zvit.web.events;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.events.values.EventFilter;
import ua.zvit.shared.Dates;

/** Which events are looked for, as the page's address says; what can't be read there counts as not told. */
public class EventSearch {
    private String words = "";
    private String from = "";
    private String to = "";
    private String programme = "";
    private String department = "";
    private String country = "";

    EventFilter filter() {
        return new EventFilter(
                words,
                day(from),
                day(to),
                programme.matches("\\d{1,18}") ? Long.valueOf(programme) : null,
                department,
                country);
    }

    /** @return the same within these days alone, as far as they lie in what is looked for */
    EventFilter within(LocalDate first, LocalDate last) {
        LocalDate begins = day(from) == null || day(from).isBefore(first) ? first : day(from);
        LocalDate ends = day(to) == null || day(to).isAfter(last) ? last : day(to);
        EventFilter all = filter();
        return new EventFilter(all.text(), begins, ends, all.programme(), all.department(), all.country());
    }

    /** @return true when something particular is looked for */
    boolean isParticular() {
        return !EventFilter.ALL.equals(filter());
    }

    /** @return the parameters that say the same, each with {@code &} before it */
    String query() {
        return Stream.of(
                        pair("q", words),
                        pair("from", from),
                        pair("to", to),
                        pair("programme", programme),
                        pair("department", department),
                        pair("country", country))
                .collect(Collectors.joining());
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static LocalDate day(String text) {
        return Dates.read(text).orElse(null);
    }

    private static String given(String text) {
        return text == null ? "" : text.strip();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = given(words);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = given(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = given(to);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = given(programme);
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = given(department);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = given(country);
    }
}
