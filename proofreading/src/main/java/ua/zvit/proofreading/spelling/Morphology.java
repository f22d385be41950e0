package ua.zvit.proofreading.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import ua.zvit.proofreading.text.Apostrophes;

/**
 * Forms of Ukrainian words and what they are forms of, by the dictionary that the language module brings along (3 MB,
 * loaded when first asked). It needs none of the module's rules, so the check has it without spelling, too. Answers are
 * remembered; one user at a time, because a look-up is not safe for concurrent use.
 */
public final class Morphology {

    private static final String DICTIONARY = "/org/languagetool/resource/uk/ukrainian.";
    private static final int REMEMBERED = 30_000;
    private static final int LONGEST = 40;

    /** A reading of a form: the word's dictionary form and its tag («verb:perf:past:p»). */
    public record Reading(String lemma, String tag) {

        /** A form that can carry a sentence: «провели», «проведено», «триває»; no infinitive, no imperative. */
        boolean isPredicate() {
            return tag.startsWith("verb") && !tag.contains(":inf") && !tag.contains(":impr") || tag.contains("predic");
        }

        boolean isVerb() {
            return tag.startsWith("verb") || tag.startsWith("advp") || tag.contains("adjp");
        }

        /** The short infinitive («ухвалить») sounds like the future and is rare. */
        boolean isFuture() {
            return tag.contains(":futr") || tag.endsWith(":inf:short");
        }

        boolean isTown() {
            return tag.contains(":prop:geo");
        }
    }

    private static final Map<String, List<Reading>> READINGS = new ConcurrentHashMap<>();
    private static DictionaryLookup lookup;

    private Morphology() {}

    /** The readings of a form as written; of its lower-case form where it has none. */
    public static List<Reading> readings(String form) {
        List<Reading> exact = remembered(form);
        String lower = form.toLowerCase(Locale.ROOT);
        return exact.isEmpty() && !lower.equals(form) ? remembered(lower) : exact;
    }

    public static boolean knows(String form) {
        return !readings(form).isEmpty();
    }

    /** The dictionary form; of several the shortest, then the first by alphabet, so that all forms of a word agree. */
    public static Optional<String> lemma(String form) {
        String best = null;
        for (Reading reading : readings(form)) {
            String lemma = reading.lemma();
            boolean better = best == null
                    || lemma.length() < best.length()
                    || lemma.length() == best.length() && lemma.compareTo(best) < 0;
            best = better ? lemma : best;
        }
        return Optional.ofNullable(best);
    }

    public static boolean isPredicate(String form) {
        List<Reading> readings = readings(form);
        return readings.stream().anyMatch(Reading::isPredicate)
                && readings.stream().noneMatch(reading -> reading.tag().equals("prep"));
    }

    /** An adjective's form that is the nominative and no other case: «державна». */
    public static boolean isNominativeAdjective(String form) {
        List<Reading> readings = readings(form);
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading -> reading.tag().startsWith("adj")
                                && (reading.tag().contains("v_naz")
                                        || reading.tag().contains("v_kly")));
    }

    /** A noun's form of many things, and of nothing else: «доз», «знаками». */
    public static boolean isPlural(String form) {
        List<Reading> readings = readings(form);
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading -> reading.tag().startsWith("noun")
                                && reading.tag().contains(":p:"));
    }

    /** A noun's form and nothing else, no name: «гривень», «осіб», «учнів». */
    public static boolean isCounted(String form) {
        List<Reading> readings = readings(form);
        return !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading -> reading.tag().startsWith("noun")
                                && !reading.tag().contains("prop"));
    }

    /** A verb of what will be, and nothing else: «ухвалить», «відбудеться». */
    public static boolean isFuture(String form) {
        List<Reading> readings = readings(form);
        return !readings.isEmpty() && readings.stream().allMatch(Reading::isFuture);
    }

    /** A verb's form, gerunds included, unless it may be a noun as well. */
    public static boolean isVerb(String form) {
        List<Reading> readings = readings(form);
        return readings.stream().anyMatch(Reading::isVerb)
                && readings.stream().noneMatch(reading -> reading.tag().startsWith("noun"));
    }

    public static boolean isTown(String form) {
        List<Reading> readings = remembered(form);
        return !readings.isEmpty() && readings.stream().allMatch(Reading::isTown);
    }

    private static List<Reading> remembered(String form) {
        if (form.length() > LONGEST) {
            return List.of();
        }
        List<Reading> known = READINGS.get(form);
        if (known == null) {
            known = read(form);
            if (READINGS.size() > REMEMBERED) {
                READINGS.clear();
            }
            READINGS.put(form, known);
        }
        return known;
    }

    private static synchronized List<Reading> read(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData data : dictionary().lookup(Apostrophes.plain(form))) {
            readings.add(new Reading(data.getStem().toString(), String.valueOf(data.getTag())));
        }
        return List.copyOf(readings);
    }

    private static DictionaryLookup dictionary() {
        if (lookup == null) {
            try (InputStream words = Morphology.class.getResourceAsStream(DICTIONARY + "dict");
                    InputStream description = Morphology.class.getResourceAsStream(DICTIONARY + "info")) {
                lookup = new DictionaryLookup(Dictionary.read(words, description));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lookup;
    }
}
