package ua.zvit.proofreading.rule.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.spelling.LanguageFault;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.EditDistance;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Tells a misspelt word from one that the dictionary merely lacks. A misspelling stands one letter away from a known word
 * (two, where it is long); new and technical words, compounds and words made of the report's own names do not.
 */
final class LikelyMisspelling {
    private static final WordLists WORDS = WordLists.of(LikelyMisspelling.class);

    private static final int LONG = 10;
    private static final int BEGINNING = 4;
    private static final int LONGEST_ABBREVIATION = 6;
    private static final Pattern MEDICAL = Pattern.compile("(?:терапі|логі|скопі|графі|метрі)\\p{L}{1,3}$");
    private static final Pattern COMPOUND = Pattern.compile("(?iu)^" + WORDS.anyOf("compound-beginnings"));

    private final ReportText report;
    private Set<String> names;

    LikelyMisspelling(ReportText report) {
        this.report = report;
    }

    /** Beginnings of the report's names; read when the first unknown word is met. */
    private Set<String> names() {
        if (names == null) {
            names = new HashSet<>();
            readNames();
        }
        return names;
    }

    private void readNames() {
        addNames(report.report().council());
        report.fields().forEach(field -> field.words().stream()
                .filter(word -> word.isCapitalised() && isInside(field, word))
                .map(Word::lower)
                .filter(name -> name.length() >= BEGINNING)
                .filter(name -> !Morphology.knows(name))
                .forEach(name -> names.add(name.substring(0, BEGINNING))));
    }

    /** A capital within a sentence: a name. */
    private static boolean isInside(FieldText field, Word word) {
        return field.sentenceAt(word.start())
                .filter(sentence -> sentence.start() < word.start())
                .isPresent();
    }

    private void addNames(String text) {
        for (String word : (text == null ? "" : text).split("[^\\p{L}'’ʼ]+")) {
            if (word.length() >= BEGINNING && !Morphology.knows(word)) {
                names.add(word.substring(0, BEGINNING).toLowerCase(Locale.ROOT));
            }
        }
    }

    boolean is(FieldText field, LanguageFault fault) {
        String asWritten = field.text().substring(fault.start(), fault.end());
        String written = asWritten.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(asWritten.charAt(0));
        boolean named = written.length() > BEGINNING && names().contains(written.substring(0, BEGINNING));
        boolean cutOff =
                written.length() <= LONGEST_ABBREVIATION && field.text().startsWith(".", fault.end());
        return !named
                && !written.endsWith("-")
                && !MEDICAL.matcher(written).find()
                && !cutOff
                && !isCompound(written)
                && fault.replacements().stream()
                        .anyMatch(word -> isNear(written, capital ? word.toLowerCase(Locale.ROOT) : word));
    }

    /** «трипрогоновий», «медіапростір»: a known word after a part that joins any. */
    private static boolean isCompound(String written) {
        Matcher matcher = COMPOUND.matcher(written);
        return matcher.find()
                && written.length() - matcher.end() >= BEGINNING
                && Morphology.knows(written.substring(matcher.end()));
    }

    private static boolean isNear(String written, String known) {
        boolean oneWord = known.indexOf(' ') < 0 && Character.isLowerCase(known.charAt(0));
        return oneWord
                && (EditDistance.within(written, known, written.length() >= LONG ? 2 : 1) || isSwapped(written, known));
    }

    /** «зусртіч»: two letters in each other's place. */
    private static boolean isSwapped(String written, String known) {
        if (written.length() != known.length()) {
            return false;
        }
        List<Integer> different = IntStream.range(0, written.length())
                .filter(i -> written.charAt(i) != known.charAt(i))
                .boxed()
                .toList();
        return different.size() == 2
                && different.get(1) == different.get(0) + 1
                && written.charAt(different.get(0)) == known.charAt(different.get(1))
                && written.charAt(different.get(1)) == known.charAt(different.get(0));
    }
}
