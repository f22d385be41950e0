package ua.zvit.proofreading.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/** The statement that a measure was not carried out: «Захід не здійснювався», «Роботи не проводились». */
public final class NotDone {
    private static final WordLists WORDS = WordLists.of(NotDone.class);

    private static final Pattern STATEMENT =
            Pattern.compile("(?iu)^(?:(?:у|в)[ \\u00a0](?:звітному|\\d{4})[ \\u00a0](?:році|періоді)|протягом "
                    + "(?:звітного )?року)?[ \\u00a0,]{0,2}(?:дан(?:ий|і)[ \\u00a0])?(?:"
                    + WORDS.anyOf("work-named")
                    + "(?:[ \\u00a0](?:з|із|щодо|для|по|у|в)[ \\u00a0][\\p{L}’' \\u00a0-]{3,60})?)?[ \\u00a0]?"
                    + "(?:у[ \\u00a0](?:звітному|\\d{4})[ \\u00a0](?:році|періоді)[ \\u00a0])?не[ \\u00a0]"
                    + WORDS.anyOf("not-carried-out") + "\\p{L}+");

    private NotDone() {}

    public static Optional<Span> statement(FieldText text) {
        return text.sentences().stream()
                .filter(sentence -> STATEMENT.matcher(sentence.of(text.text())).lookingAt())
                .findFirst();
    }

    public static boolean isTold(FieldText text) {
        return statement(text).isPresent();
    }
}
