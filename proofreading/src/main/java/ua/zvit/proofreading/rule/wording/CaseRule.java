package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageFault;
import ua.zvit.proofreading.spelling.LanguageFault.Kind;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * A name left in the nominative where the words before it ask for another case: «за підтримки Посольство», «у співпраці з
 * Люблінська міська рада», «зі Штутгарт». Only forms that can be nothing but a nominative are named;
 * where there is a language module, it adds names that it knows.
 */
public class CaseRule implements Rule {
    private static final WordLists WORDS = WordLists.of(CaseRule.class);

    private static final Set<String> GENITIVE_TURNS = WORDS.set("genitive-turns");
    private static final Set<String> AFTER_WHICH_NONE = WORDS.set("prepositions");
    /** After these no form that is a nominative or an accusative only can stand; «у», «в», «під» also take the latter. */
    private static final Set<String> NEVER_NOMINATIVE = WORDS.set("prepositions-without-accusative");

    private static final Set<String> JOINING = Set.of("та", "і", "й");
    private static final Set<String> SUPPORT = WORDS.set("support");
    private static final int FARTHEST = 8;
    private static final Set<String> LOCATIVES = WORDS.set("locatives");
    private static final Set<String> GENITIVE_PREPOSITIONS = Set.of("із", "зі", "з", "від", "до");
    private static final Pattern NOMINATIVE_FEMININE = Pattern.compile("\\p{Lu}\\p{L}{2,}(?:ська|зька|цька)");
    private static final Pattern NOMINATIVE = Pattern.compile("\\p{Lu}\\p{L}{2,}" + WORDS.anyOf("nominative-endings")
            + "|" + String.join("|", WORDS.words("institutions")));
    private static final Pattern MASCULINE = Pattern.compile("\\p{Lu}\\p{L}{3,}[бвгґджзклмнпрстфхцчшщ]");

    private final Language language;

    public CaseRule(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "wording.case";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(ReportText report, Findings findings) {
        Set<String> forms = new HashSet<>();
        report.fields().forEach(field -> field.words().forEach(word -> forms.add(word.text())));
        for (FieldText field : report.narratives()) {
            List<Span> reported = byForm(field, forms, findings);
            for (Span name : PlaceCase.faults(field)) {
                if (reported.stream().noneMatch(name::overlaps)) {
                    reported.add(name);
                    findings.report(field.place(name), withWordBefore(field, name));
                }
            }
            for (LanguageFault fault : LanguageFaults.in(field, language, Set.of(Kind.CASE))) {
                Span span = new Span(fault.start(), fault.end());
                if (reported.stream().noneMatch(span::overlaps)
                        && (isNominativeName(field, fault) || isPlainWord(field, fault))) {
                    findings.report(field.place(span), withWordBefore(field, span));
                }
            }
        }
    }

    /** The module knows prepositions and cases, but of undeclined foreign names only the nominative is a sure fault. */
    private static boolean isNominativeName(FieldText field, LanguageFault fault) {
        return Character.isUpperCase(field.text().charAt(fault.start()))
                && fault.message().contains("називний");
    }

    /** «завдяки мешканців», «через сайту»: a known word, where the module has no doubt. */
    private static boolean isPlainWord(FieldText field, LanguageFault fault) {
        String written = field.text().substring(fault.start(), fault.end());
        return written.equals(written.toLowerCase(Locale.ROOT))
                && Morphology.knows(written)
                && !field.isInQuotes(fault.start())
                && !withWordBefore(field, new Span(fault.start(), fault.end()))
                        .toLowerCase(Locale.ROOT)
                        .startsWith("по ")
                && !fault.message().contains("Можливо")
                && !fault.message().contains("Але ");
    }

    private static String withWordBefore(FieldText field, Span span) {
        List<Word> before = field.wordsIn(new Span(Math.max(0, span.start() - 20), span.start()));
        int start =
                before.isEmpty() ? span.start() : before.get(before.size() - 1).start();
        return field.text().substring(start, span.end());
    }

    private static List<Span> byForm(FieldText field, Set<String> forms, Findings findings) {
        List<Span> reported = new ArrayList<>();
        List<Word> words = field.words();
        for (int i = 1; i < words.size() && !findings.isFull(); i++) {
            if (touch(field, words.get(i - 1), words.get(i))
                    && (isWrong(field, words, i, forms) || isSecondOfTurn(field, words, i))) {
                Span span = new Span(
                        words.get(i).start(), words.get(last(field, words, i)).end());
                reported.add(span);
                findings.report(
                        field.place(span),
                        field.text()
                                .substring(
                                        words.get(i - 1).start(), words.get(i).end()));
            }
        }
        return reported;
    }

    /** «за підтримки Європейського Союзу та Агенція …»: the turn rules the second name as well. */
    private static boolean isSecondOfTurn(FieldText field, List<Word> words, int i) {
        if (!JOINING.contains(words.get(i - 1).lower())
                || !NOMINATIVE.matcher(words.get(i).text()).matches()) {
            return false;
        }
        for (int j = i - 2; j >= Math.max(0, i - FARTHEST); j--) {
            String between =
                    field.text().substring(words.get(j).end(), words.get(i).start());
            if (between.matches("(?s).*[.;:!?\n].*")) {
                return false;
            }
            if (SUPPORT.contains(words.get(j).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWrong(FieldText field, List<Word> words, int i, Set<String> forms) {
        String before = words.get(i - 1).lower();
        Word word = words.get(i);
        if (GENITIVE_TURNS.contains(before) || LOCATIVES.contains(before)) {
            return isNominative(field, words, i);
        }
        if (NEVER_NOMINATIVE.contains(before)) {
            return NOMINATIVE.matcher(word.text()).matches()
                    || "між".equals(before) && word.text().equals("Управління")
                    || isUndeclinedTown(before, word, forms);
        }
        return AFTER_WHICH_NONE.contains(before)
                && NOMINATIVE_FEMININE.matcher(word.text()).matches();
    }

    /** «Державна», «Торгово-промислова»: by its ending, or because the dictionary knows no other case of it. */
    private static boolean isNominative(FieldText field, List<Word> words, int i) {
        Word word = words.get(i);
        boolean hyphen = i + 1 < words.size() && field.text().startsWith("-", word.end());
        String form = hyphen ? words.get(i + 1).text() : word.text();
        return NOMINATIVE.matcher(word.text()).matches()
                || word.isCapitalised() && !field.isInQuotes(word.start()) && Morphology.isNominativeAdjective(form);
    }

    private static boolean isUndeclinedTown(String before, Word word, Set<String> forms) {
        return GENITIVE_PREPOSITIONS.contains(before)
                && MASCULINE.matcher(word.text()).matches()
                && forms.contains(word.text() + "а")
                && forms.contains(word.text() + "і");
    }

    /** The rest of the name belongs to the place: «Люблінська міська рада». */
    private static int last(FieldText field, List<Word> words, int i) {
        boolean adjective = words.get(i).text().matches(".*(?:ська|зька|цька|ський|зький|цький|ний)");
        int last = i;
        while (adjective
                && last + 1 < words.size()
                && last - i < 2
                && touch(field, words.get(last), words.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean touch(FieldText field, Word one, Word two) {
        String between = field.text().substring(one.end(), two.start());
        return " ".equals(between) || "\u00a0".equals(between);
    }
}
