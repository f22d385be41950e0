package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.proofreading.CheckSettings;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.reading.MeasureText;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.rule.MeasureRule;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageFault;
import ua.zvit.proofreading.spelling.LanguageFault.Kind;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Spelling and agreement by the language module, and compounds that it passes («онлайн зустріч», from {@code
 * compounds.txt}). Names are not words: unknown capitalised words inside a sentence, Latin words, abbreviations and what
 * the council's dictionary knows are left alone. What the module guesses is told
 * as a choice; a fix stands ready only where a single word can have been meant ({@link SureSpelling}).
 */
public class SpellingRule implements MeasureRule {
    private static final WordLists WORDS = WordLists.of(SpellingRule.class);

    private static final Pattern PRONOUN =
            Pattern.compile("(?iu)^" + WORDS.anyOf("pronouns") + "\\p{L}{0,4}[ \\u00a0]");

    private final Phrases compounds = Phrases.load("compounds.txt");
    private final Language language;

    public SpellingRule(Language language) {
        this.language = language;
    }

    @Override
    public String id() {
        return "wording.spelling";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(MeasureText measure, ReportText report, Findings findings) {
        check(measure, new LikelyMisspelling(report), known(report.settings()), findings);
    }

    /** The names of the report are read once for all of its measures. */
    @Override
    public void check(ReportText report, Findings findings) {
        LikelyMisspelling misspelling = new LikelyMisspelling(report);
        Set<String> known = known(report.settings());
        report.measures().forEach(measure -> check(measure, misspelling, known, findings));
    }

    private void check(MeasureText measure, LikelyMisspelling misspelling, Set<String> known, Findings findings) {
        for (FieldText field : measure.fields()) {
            compounds(field, findings);
            List<Span> disagreeing = new ArrayList<>(Agreement.faults(field));
            disagreeing.addAll(NumeralAgreement.faults(field));
            disagreeing.forEach(
                    span -> findings.reportAs("agreement", List.of(field.place(span)), span.of(field.text())));
            for (LanguageFault fault : LanguageFaults.in(field, language, Set.of(Kind.SPELLING, Kind.GRAMMAR))) {
                boolean sure = fault.kind() == Kind.SPELLING ? misspelling.is(field, fault) : isAgreement(field, fault);
                boolean told = disagreeing.stream().anyMatch(new Span(fault.start(), fault.end())::overlaps);
                if (sure
                        && !told
                        && !isName(field, fault)
                        && !isKnown(field, fault, known)
                        && !isOthersBusiness(field, fault)) {
                    report(field, fault, findings);
                }
            }
        }
    }

    /** «на кожне відповідь надано»: a pronoun may stand for itself, and a dash parts words that the module joins. */
    private static boolean isAgreement(FieldText field, LanguageFault fault) {
        String written = field.text().substring(fault.start(), fault.end());
        return !PRONOUN.matcher(written).find()
                && written.indexOf('–') < 0
                && written.indexOf('—') < 0
                && !written.endsWith("-")
                && !fault.message().contains("(інф.)");
    }

    private static Set<String> known(CheckSettings settings) {
        return settings.dictionary().stream()
                .flatMap(entry -> List.of(entry.split("[\\s«»\"-]+")).stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void compounds(FieldText field, Findings findings) {
        List<Word> words = field.words();
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i).start();
            compounds.at(field, i).ifPresent(match -> {
                String written =
                        field.text().substring(start, words.get(match.last()).end());
                boolean joined = match.advice().equals("+");
                String fixed =
                        joined ? written.replaceFirst("[ \\u00a0]+", "") : written.replaceAll("[ \\u00a0]+", "-");
                findings.reportAs(
                        joined ? "joined" : "compound",
                        List.of(field.place(start, start + written.length(), fixed)),
                        written,
                        fixed);
            });
        }
    }

    private static boolean isKnown(FieldText field, LanguageFault fault, Set<String> known) {
        return known.contains(field.text().substring(fault.start(), fault.end()).toLowerCase(Locale.ROOT));
    }

    /** Dates, abbreviations, links and the two spellings of «проєкт» have rules of their own. */
    private static boolean isOthersBusiness(FieldText field, LanguageFault fault) {
        String written = field.text().substring(fault.start(), fault.end());
        return field.isInDate(fault.start())
                || field.isInLink(fault.start())
                || written.startsWith("проект")
                || written.startsWith("Проект")
                || written.endsWith(".")
                || !written.chars().anyMatch(Character::isLowerCase)
                || written.chars().anyMatch(SpellingRule::isLatin)
                || written.chars().anyMatch(Character::isDigit)
                || field.text().regionMatches(true, fault.start() - 7, "згідно", 0, 6);
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static boolean isName(FieldText field, LanguageFault fault) {
        String written = field.text().substring(fault.start(), fault.end());
        if (fault.kind() != Kind.SPELLING) {
            return Character.isUpperCase(written.charAt(0)) && field.isInQuotes(fault.start());
        }
        boolean startsSentence = field.sentenceAt(fault.start())
                .map(sentence -> sentence.start() == fault.start())
                .orElse(false);
        String rest = written.substring(1);
        boolean capitalised = Character.isUpperCase(written.charAt(0)) && !startsSentence;
        return capitalised
                || !rest.equals(rest.toLowerCase(Locale.ROOT))
                || written.chars().anyMatch(Character::isDigit);
    }

    private static void report(FieldText field, LanguageFault fault, Findings findings) {
        List<String> replacements = fault.replacements();
        Place place = field.place(fault.start(), fault.end());
        boolean ready = replacements.size() == 1
                && (fault.kind() != Kind.SPELLING || SureSpelling.is(place.text(), replacements.get(0)));
        place = place.fixedBy(ready ? replacements.get(0) : null);
        if (fault.kind() == Kind.SPELLING) {
            findings.reportAs(
                    "unknown", List.of(place), place.text(), replacements.size(), String.join(", ", replacements));
        } else {
            findings.report(List.of(place), place.text(), fault.message());
        }
    }
}
