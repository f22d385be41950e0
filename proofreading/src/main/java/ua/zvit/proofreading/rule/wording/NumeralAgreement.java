package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.spelling.Morphology.Reading;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * A number in digits and its noun that do not agree: «21 дітей» (one takes the singular), «13 звіти» (five and more take
 * the genitive), «прийнято 32 рішень» (two to four take the nominative plural), «взяли участь 32 учнів» (living beings as
 * well, where they are who does it; as those to whom it is done they may stand so). Forms that some case of the whole turn
 * allows are left alone («ухвалення 32 рішень»), and so are numbers that tell which one («пункт 5 рішення»).
 */
final class NumeralAgreement {
    private static final WordLists WORDS = WordLists.of(NumeralAgreement.class);

    /** What a number asks of its noun. */
    private enum Ask {
        ONE,
        FEW,
        MANY
    }

    /** What stands before the number. */
    private enum Before {
        PREDICATE,
        /** A predicate that the counted ones carry out: «взяли участь». */
        SUBJECT,
        NOUN,
        NUMBERED,
        OTHER
    }

    private static final Pattern COUNT = Pattern.compile("(?=\\d)(?<![\\p{L}\\p{N}.,:/№#–—-])(?<!№[ \\u00a0])"
            + "(\\d{1,3}(?:[ \\u00a0]\\d{3}(?!\\d))+|\\d{1,9})[ \\u00a0](?=\\p{Ll})");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)^" + WORDS.anyOf("numbered"));
    private static final Pattern GENITIVE_VERB = Pattern.compile("(?iu)^" + WORDS.anyOf("genitive-verbs"));
    private static final Pattern AMOUNT = Pattern.compile("(?iu)^" + WORDS.anyOf("amount-adverbs") + "$");
    private static final Pattern TURN_BEFORE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("subject-turns") + "[ \\u00a0]$");
    private static final Pattern TURN_AFTER =
            Pattern.compile("(?iu)^[ \\u00a0]" + WORDS.anyOf("subject-turns") + "(?!\\p{L})");
    private static final Set<String> WHICH_ONE = WORDS.set("which-one");
    private static final Set<String> UPRIGHT = Set.of("v_naz", "v_zna", "v_kly");
    private static final Pattern POSSESSIVE = Pattern.compile("[ії]в$");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int FAR = 60;

    private NumeralAgreement() {}

    static List<Span> faults(FieldText field) {
        List<Span> faults = new ArrayList<>();
        Matcher count = COUNT.matcher(field.text());
        while (count.find()) {
            if (!field.isInDate(count.start()) && !field.isInLink(count.start()) && !isYear(count.group(1))) {
                noun(field, count.end())
                        .filter(noun -> disagrees(ask(count.group(1)), governs(field, count.start(), noun), noun))
                        .ifPresent(noun -> faults.add(new Span(count.start(), noun.end())));
            }
        }
        return faults;
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && Integer.parseInt(number) >= FIRST_YEAR && Integer.parseInt(number) <= LAST_YEAR;
    }

    private static Ask ask(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        if (teen || last == 0 || last > 4) {
            return Ask.MANY;
        }
        return last == 1 ? Ask.ONE : Ask.FEW;
    }

    /** The noun right after the number, or after an adjective. */
    private static Optional<Word> noun(FieldText field, int from) {
        List<Word> words = field.wordsIn(new Span(from, Math.min(field.text().length(), from + FAR)));
        int at = words.size() > 1 && isAdjective(words.get(0)) && touch(field, words.get(0), words.get(1)) ? 1 : 0;
        return words.size() > at
                        && words.get(0).start() == from
                        && isNoun(words.get(at))
                        && !WHICH_ONE.contains(words.get(at).lower())
                        && readings(words.get(at))
                                .noneMatch(reading -> reading.tag().contains(":nv")
                                        || reading.tag().contains(":ns")
                                        || reading.tag().contains("numr"))
                ? Optional.of(words.get(at))
                : Optional.empty();
    }

    private static boolean isAdjective(Word word) {
        List<Reading> readings = Morphology.readings(word.text());
        return !readings.isEmpty()
                && readings.stream().allMatch(reading -> reading.tag().startsWith("adj"));
    }

    /** What rules the turn: what stands before it; where it begins the sentence, what the counted ones do. */
    private static Before governs(FieldText field, int number, Word noun) {
        int start = number;
        int from = Math.max(sentence(field, start).start(), start - FAR);
        List<Word> words = new ArrayList<>(field.wordsIn(new Span(from, start)));
        while (!words.isEmpty()
                && AMOUNT.matcher(words.get(words.size() - 1).lower()).find()
                && field.text()
                        .substring(words.get(words.size() - 1).end(), start)
                        .isBlank()) {
            start = words.remove(words.size() - 1).start();
        }
        if (words.isEmpty()) {
            return TURN_AFTER.matcher(field.text().substring(noun.end())).find() ? Before.SUBJECT : Before.OTHER;
        }
        boolean turn = TURN_BEFORE.matcher(field.text().substring(from, start)).find();
        return turn ? Before.SUBJECT : before(field, sentence(field, start), words, start);
    }

    private static Span sentence(FieldText field, int at) {
        return field.sentenceAt(at).orElse(new Span(at, at));
    }

    private static Before before(FieldText field, Span sentence, List<Word> words, int start) {
        Word last = words.get(words.size() - 1);
        String between = field.text().substring(last.end(), start);
        if (last.isNumber() || between.startsWith(".")) {
            return Before.NUMBERED;
        }
        if (!between.isBlank() && !"\u00a0".equals(between)) {
            return Before.OTHER;
        }
        if (Morphology.isPredicate(last.text())
                && !GENITIVE_VERB.matcher(last.lower()).find()) {
            return isReflexive(last) ? Before.SUBJECT : Before.PREDICATE;
        }
        boolean noun = last.isCapitalised() && last.start() > sentence.start()
                || !Morphology.knows(last.text())
                || readings(last).anyMatch(reading -> reading.tag().startsWith("noun"));
        return NUMBERED.matcher(last.lower()).find() ? Before.NUMBERED : noun ? Before.NOUN : Before.OTHER;
    }

    private static boolean disagrees(Ask ask, Before before, Word noun) {
        if (before == Before.NUMBERED) {
            return false;
        }
        Predicate<Reading> plural = reading -> reading.tag().contains(":p:");
        boolean allPlural = readings(noun).allMatch(plural);
        return switch (ask) {
            case ONE -> allPlural;
            case MANY ->
                before != Before.NOUN
                        && (allPlural || before == Before.PREDICATE || before == Before.SUBJECT)
                        && readings(noun).anyMatch(plural.and(reading -> isIn(reading, "v_naz")))
                        && readings(noun).filter(plural).allMatch(NumeralAgreement::isUpright);
            case FEW ->
                before == Before.SUBJECT && allPlural && isGenitive(noun, reading -> !isIn(reading, "v_naz"))
                        || before == Before.PREDICATE
                                && allPlural
                                && isGenitive(noun, reading -> !reading.tag().contains(":anim") && !isUpright(reading));
        };
    }

    private static boolean isGenitive(Word noun, Predicate<Reading> each) {
        return readings(noun).anyMatch(reading -> isIn(reading, "v_rod"))
                && readings(noun).allMatch(each);
    }

    private static boolean isReflexive(Word verb) {
        return Morphology.readings(verb.text()).stream()
                .allMatch(reading -> reading.tag().startsWith("verb:rev"));
    }

    private static boolean isUpright(Reading reading) {
        return UPRIGHT.stream().anyMatch(one -> isIn(reading, one));
    }

    private static boolean isIn(Reading reading, String grammaticalCase) {
        return reading.tag().contains(grammaticalCase);
    }

    private static boolean isNoun(Word word) {
        return readings(word).findAny().isPresent()
                && readings(word)
                        .allMatch(reading -> reading.tag().startsWith("noun")
                                && !reading.tag().contains(":prop"));
    }

    /** «школярів» is what belongs to a pupil, too: after a number it is pupils. */
    private static Stream<Reading> readings(Word word) {
        boolean owner = POSSESSIVE.matcher(word.lower()).find();
        return Morphology.readings(word.text()).stream()
                .filter(reading -> !owner || !reading.tag().startsWith("adj"));
    }

    private static boolean touch(FieldText field, Word one, Word two) {
        String between = field.text().substring(one.end(), two.start());
        return " ".equals(between) || "\u00a0".equals(between);
    }
}
