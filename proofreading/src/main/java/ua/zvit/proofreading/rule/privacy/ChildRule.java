package ua.zvit.proofreading.rule.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * A name with a year of birth or a child's age right beside it, or with a word that tells an orphan. Winners named
 * without such data are left alone.
 */
public class ChildRule implements FieldRule {
    private static final WordLists WORDS = WordLists.of(ChildRule.class);

    private static final int GROWN_UP = 18;
    private static final int NEAR = 24;
    private static final Pattern BESIDE = Pattern.compile("^[ \\u00a0,(–-]{1,5}$");
    private static final Pattern CHILD_BEFORE =
            Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("child") + "[ \\u00a0]");
    private static final Pattern BIRTH = Pattern.compile(
            "(?iu)(?:(?:19|20)\\d{2}[ \\u00a0]?(?:року народження|р\\.[ \\u00a0]?н\\.)|(\\d{1,2})[ \\u00a0](?:років|роки|рік|рочків)(?!\\p{L}))");

    @Override
    public String id() {
        return "privacy.child";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher birth = BIRTH.matcher(field.text());
        while (!findings.isFull() && birth.find()) {
            int at = birth.start();
            Span before =
                    new Span(Math.max(field.sentenceAt(at).map(Span::start).orElse(at), at - 100), at);
            PersonNames.in(field, before).stream()
                    .filter(name -> isBeside(field.text().substring(name.end(), at)) && !isGrownUp(birth.group(1)))
                    .forEach(name -> findings.report(
                            field.place(name.start(), birth.end()), name.of(field.text()), birth.group()));
        }
        Matcher child = CHILD_BEFORE.matcher(field.text());
        while (!findings.isFull() && child.find()) {
            Span after = new Span(child.end(), Math.min(field.text().length(), child.end() + 2 * NEAR));
            PersonNames.in(field, after).stream()
                    .filter(name -> name.start() == child.end())
                    .forEach(name -> findings.report(
                            field.place(child.start(), name.end()),
                            name.of(field.text()),
                            child.group().strip()));
        }
    }

    private static boolean isBeside(String between) {
        return BESIDE.matcher(between).matches();
    }

    private static boolean isGrownUp(String age) {
        return age != null && Integer.parseInt(age) >= GROWN_UP;
    }
}
