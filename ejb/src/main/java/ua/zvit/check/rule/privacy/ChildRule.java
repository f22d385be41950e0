package ua.zvit.check.rule.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.check.Severity;
import ua.zvit.check.rule.FieldRule;
import ua.zvit.check.rule.Findings;
import ua.zvit.check.text.FieldText;
import ua.zvit.check.text.Span;

/** A name with a year of birth or an age right after it, mostly a child's. Winners named without such data are left alone. */
@ApplicationScoped
public class ChildRule implements FieldRule {

    private static final int NEAR = 12;
    private static final Pattern BIRTH = Pattern.compile(
            "(?iu)(?:(?:19|20)\\d{2}[ \\u00a0]?(?:року народження|р\\.[ \\u00a0]?н\\.)|\\d{1,2}[ \\u00a0](?:років|роки|рочків)(?!\\p{L}))");

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
                    .filter(name -> at - name.end() <= NEAR)
                    .forEach(name -> findings.report(
                            field.place(name.start(), birth.end()), name.of(field.text()), birth.group()));
        }
    }
}
