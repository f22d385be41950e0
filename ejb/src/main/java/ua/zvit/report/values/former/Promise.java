package ua.zvit.report.values.former;

import java.time.Instant;

/**
 * Words by which the report of the period before has promised something.
 *
 * @param key by which it is answered
 * @param words the sentence
 * @param fate null while the department has not said
 * @param by name of who said so; null while nobody has
 * @param version to be given back by whoever says otherwise; 0 while nobody has
 */
public record Promise(String key, String words, PromiseFate fate, String by, Instant at, int version) {
    public boolean isAnswered() {
        return fate != null;
    }
}
