package ua.zvit.events.values;

import java.util.List;

/**
 * A passage brought to what is told of its event now.
 *
 * @param text with everything exchanged that stands in it word by word
 * @param left what has changed and does not stand in it so: the person reads and writes that
 */
public record RenewedPassage(String text, List<EventField> left) {

    public RenewedPassage {
        left = List.copyOf(left);
    }
}
