package ua.zvit.proofreading.event;

import java.util.List;
import java.util.Set;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;

/**
 * A candidate event: one thing told in a narrative, as a register of events could take it over.
 *
 * @param source the narrative it is told in
 * @param span all sentences about it
 * @param head the sentence that introduces it, with its date
 * @param date when it was, or null when the text gives no date
 * @param names stems of its partners, titles and organisations: quoted, Latin or capitalised words that are no places
 * @param places stems of the towns and countries named
 * @param words stems of all words that carry meaning, names included
 */
public record EventMention(
        FieldText source,
        Span span,
        Span head,
        DateMention date,
        Set<String> names,
        Set<String> places,
        List<String> words) {

    public EventMention {
        names = Set.copyOf(names);
        places = Set.copyOf(places);
        words = List.copyOf(words);
    }

    public String measure() {
        return source.measure();
    }

    /** @return ids of the events of the register that it cites */
    public Set<String> cited() {
        return source.citedIn(span);
    }

    public boolean isDated() {
        return date != null;
    }
}
