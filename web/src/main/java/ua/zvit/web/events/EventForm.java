package ua.zvit.web.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ua.zvit.events.values.EventFacts;

/** An event as its fields are filled in; partners and links stand one a line. */
public class EventForm {
    private String department = "";
    private String title = "";
    private LocalDate begins;
    private LocalDate ends;
    private String town = "";
    private String country = "UA";
    private String participants = "";
    private String partners = "";
    private String story = "";
    private String links = "";

    static EventForm of(EventFacts facts) {
        EventForm form = new EventForm();
        form.title = facts.title();
        form.begins = facts.begins();
        form.ends = facts.ends();
        form.town = facts.town();
        form.country = facts.country();
        form.participants = Objects.toString(facts.participants(), "");
        form.partners = String.join("\n", facts.partners());
        form.story = facts.story();
        form.links = String.join("\n", facts.links());
        return form;
    }

    /** @return what is told; a number of participants that can't be read is below zero and refused with its field */
    EventFacts facts() {
        return new EventFacts(
                title, begins, ends, town, country, number(participants), lines(partners), story, lines(links));
    }

    private static Integer number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (plain.isEmpty()) {
            return null;
        }
        return plain.matches("\\d{1,9}") ? Integer.valueOf(plain) : -1;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\R")).toList();
    }

    private static String given(String text) {
        return text == null ? "" : text;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = given(department);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = given(title);
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = given(town);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = given(country);
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = given(participants);
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = given(partners);
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = given(story);
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = given(links);
    }
}
