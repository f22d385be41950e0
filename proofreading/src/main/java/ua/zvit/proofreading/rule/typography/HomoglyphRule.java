package ua.zvit.proofreading.rule.typography;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Word;

/**
 * Latin letters inside a Cyrillic word and the reverse, where every stranger looks like a letter of the word's own
 * alphabet: the eye sees nothing, search and screen readers stumble. Also a whole word or lone letter of Latin
 * lookalikes between Cyrillic words.
 */
public class HomoglyphRule implements FieldRule {

    private static final String LATIN = "aceiopxyABCEHIKMOPTXyïÏ";
    private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХуїЇ";

    @Override
    public String id() {
        return "typography.homoglyph";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (int i = 0; i < field.words().size(); i++) {
            Word word = field.words().get(i);
            if (!field.isInLink(word.start())) {
                fixed(field, i)
                        .ifPresent(fix -> findings.report(
                                field.place(word.start(), word.end(), fix), word.text(), strangers(word.text(), fix)));
            }
        }
    }

    private static Optional<String> fixed(FieldText field, int index) {
        String word = field.words().get(index).text();
        int latin = count(word, UnicodeScript.LATIN);
        int cyrillic = count(word, UnicodeScript.CYRILLIC);
        if (latin == 0) {
            return Optional.empty();
        }
        if (cyrillic == 0) {
            boolean looksCyrillic =
                    translated(word, LATIN, CYRILLIC, UnicodeScript.LATIN).isPresent();
            return looksCyrillic && isUkrainianWord(word) && isAmongCyrillic(field, index)
                    ? translated(word, LATIN, CYRILLIC, UnicodeScript.LATIN)
                    : Optional.empty();
        }
        return cyrillic >= latin && !isRoman(word)
                ? translated(word, LATIN, CYRILLIC, UnicodeScript.LATIN)
                        .or(() -> translated(word, CYRILLIC, LATIN, UnicodeScript.CYRILLIC))
                : translated(word, CYRILLIC, LATIN, UnicodeScript.CYRILLIC)
                        .or(() -> translated(word, LATIN, CYRILLIC, UnicodeScript.LATIN));
    }

    /** «ХVІІІ» with Cyrillic letters is meant to be a Roman numeral. */
    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVXLCDMІХСМ".indexOf(c) >= 0);
    }

    /** Short words of Ukrainian that can be typed with Latin letters alone. */
    private static boolean isUkrainianWord(String word) {
        return word.length() == 1
                ? "iaoyY".contains(word)
                : "Ha ha Ia ia Bi Hi HI Hi BiH Oci oci Ta To Tip".contains(word);
    }

    private static boolean isAmongCyrillic(FieldText field, int index) {
        return (index == 0 || isCyrillic(field, index - 1))
                && (index + 1 == field.words().size() || isCyrillic(field, index + 1))
                && !touches(field, index);
    }

    private static boolean isCyrillic(FieldText field, int index) {
        Word word = field.words().get(index);
        return count(word.text(), UnicodeScript.LATIN) == 0 && !word.isNumber();
    }

    /** «e.V.», «а-b»: part of something longer. */
    private static boolean touches(FieldText field, int index) {
        Word word = field.words().get(index);
        String text = field.text();
        boolean before = word.start() > 0 && ".-/&".indexOf(text.charAt(word.start() - 1)) >= 0;
        return before || word.end() < text.length() && ".-/&".indexOf(text.charAt(word.end())) >= 0;
    }

    private static int count(String word, UnicodeScript script) {
        return (int) word.chars().filter(c -> UnicodeScript.of(c) == script).count();
    }

    /** The word with all its letters of one script replaced, or empty when one of them has no lookalike. */
    private static Optional<String> translated(String word, String from, String to, UnicodeScript foreign) {
        StringBuilder fixed = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (UnicodeScript.of(word.charAt(i)) == foreign) {
                int at = from.indexOf(word.charAt(i));
                if (at < 0) {
                    return Optional.empty();
                }
                fixed.setCharAt(i, to.charAt(at));
            }
        }
        return Optional.of(fixed.toString());
    }

    private static String strangers(String word, String fixed) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fixed.charAt(i)) {
                letters.append(letters.isEmpty() ? "" : ", ").append(word.charAt(i));
            }
        }
        return letters.toString();
    }
}
