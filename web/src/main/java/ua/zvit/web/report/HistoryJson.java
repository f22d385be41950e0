package ua.zvit.web.report;

import java.time.Instant;
import java.util.Locale;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.shared.Messages;

/**
 * One step of a report's history.
 *
 * @param action stable word
 * @param text the same for people
 * @param detail measures concerned or number of the decision; may be empty
 * @param comment the actor's own words; null when there are none
 */
public record HistoryJson(
        Instant at, String actor, String actorName, String action, String text, String detail, String comment) {

    static HistoryJson of(HistoryEntry step, Locale locale) {
        return new HistoryJson(
                step.at(),
                step.actor(),
                step.actorName(),
                step.action(),
                Messages.text(locale, "history." + step.action()),
                step.detail(),
                step.comment());
    }
}
