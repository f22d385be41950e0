package ua.zvit.proofreading.rule.typography;

import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Word;

/**
 * Another sign in the place of an apostrophe: «п`ять», «об´єкт», «сім"я». The fix is the apostrophe that the text has
 * elsewhere.
 */
public class ApostropheRule implements FieldRule {

    @Override
    public String id() {
        return "typography.apostrophe";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        for (Word word : field.words()) {
            String right = mended(word.text(), field);
            if (!findings.isFull() && !right.equals(word.text()) && !field.isInLink(word.start())) {
                findings.report(field.place(word.start(), word.end(), right), word.text(), right);
            }
        }
    }

    private static String mended(String word, FieldText field) {
        StringBuilder mended = new StringBuilder(word);
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Apostrophes.RIGHT.indexOf(word.charAt(i)) < 0 && Apostrophes.isAt(word, i)) {
                mended.setCharAt(i, usual(field.text()));
            }
        }
        return mended.toString();
    }

    private static char usual(String text) {
        for (char sign : Apostrophes.RIGHT.toCharArray()) {
            if (text.indexOf(sign) >= 0) {
                return sign;
            }
        }
        return Apostrophes.RIGHT.charAt(1);
    }
}
