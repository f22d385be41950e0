package ua.zvit.events.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.events.values.EventFacts;

/** What is told of an event, as the register keeps it and each of its revisions. */
@Embeddable
public class Telling {
    private static final String LINE = "\n";

    private String title;
    private LocalDate begins;
    private LocalDate ends;
    private String town;
    private String country;
    private Integer participants;
    private String partners;
    private String story;
    private String links;

    protected Telling() {}

    Telling(EventFacts facts) {
        this.title = facts.title();
        this.begins = facts.begins();
        this.ends = facts.ends();
        this.town = facts.town();
        this.country = facts.country();
        this.participants = facts.participants();
        this.partners = String.join(LINE, facts.partners());
        this.story = facts.story();
        this.links = String.join(LINE, facts.links());
    }

    EventFacts facts() {
        return new EventFacts(title, begins, ends, town, country, participants, names(partners), story, names(links));
    }

    private static List<String> names(String lines) {
        return List.of(lines.split(LINE));
    }
}
