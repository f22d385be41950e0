package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.spelling.Morphology.Reading;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Words that must agree in gender and number and do not, in the few places where a dictionary is enough to be sure: a
 * sentence's first noun and the verb or participle after it, a pronoun and what follows, «, яка» without any noun of
 * that gender before it. What could also be read otherwise is left alone.
 */
final class Agreement {
    private static final WordLists WORDS = WordLists.of(Agreement.class);

    /** Gender, or plural. */
    private enum Form {
        M,
        F,
        N,
        P
    }

    private static final Set<String> COLLECTIVE = WORDS.set("collective");
    private static final Set<String> IMPERSONAL = WORDS.set("impersonal");
    private static final Set<String> PRONOUNS = Set.of("він", "вона", "воно", "вони");
    private static final Map<String, Form> RELATIVE =
            Map.of("яка", Form.F, "якій", Form.F, "якої", Form.F, "якою", Form.F, "яке", Form.N, "який", Form.M);
    private static final Pattern QUESTION =
            Pattern.compile("питан|відповід|інформаці|розповід|пояснен|уявлен|даних|думк|рішен");
    private static final Pattern NEUTER = Pattern.compile("ло(?:с[яь])?$");
    private static final int NEAREST_COMMA = 60;
    private static final int LONGEST_CLAUSE = 400;
    private static final int FARTHEST_RELATIVE = 3;

    private final FieldText field;
    private final List<Span> faults = new ArrayList<>();

    private Agreement(FieldText field) {
        this.field = field;
    }

    static List<Span> faults(FieldText field) {
        Agreement agreement = new Agreement(field);
        for (Span sentence : field.sentences()) {
            List<Word> words = field.wordsIn(sentence);
            agreement.subject(words);
            for (int i = 1; i < words.size(); i++) {
                agreement.pronoun(words, i);
                agreement.verbFirst(words, i);
                agreement.relative(words, i);
            }
        }
        return agreement.faults;
    }

    /** «Послуги надавалася», «Закупівля здійснений», «Диспетчеризацію завершена». */
    private void subject(List<Word> words) {
        int at = !words.isEmpty() && words.size() > 2 && isOnly(words.get(0), "adj") ? 1 : 0;
        if (words.size() < at + 2
                || !isOnly(words.get(at), "noun")
                || isPronoun(words.get(at))
                || COLLECTIVE.contains(words.get(at).lower())) {
            return;
        }
        Word noun = words.get(at);
        int next = at + 1 < words.size() - 1 && isOnly(words.get(at + 1), "adv") ? at + 2 : at + 1;
        if (!joined(words, at, next)) {
            return;
        }
        Word predicate = words.get(next);
        Set<Form> nominative = forms(noun, "v_naz");
        Set<Form> accusative = forms(noun, "v_zna");
        Set<Form> told = isOnly(predicate, "verb") ? forms(predicate, ":past") : EnumSet.noneOf(Form.class);
        boolean reflexive = tags(predicate).stream().allMatch(tag -> tag.contains(":rev"));
        boolean subject =
                !nominative.isEmpty() && (reflexive || accusative.stream().noneMatch(nominative::contains));
        boolean titled = nominative.contains(Form.M) && told.contains(Form.F) && isAnimate(noun);
        if (subject
                && !told.isEmpty()
                && !IMPERSONAL.contains(predicate.lower())
                && !titled
                && nominative.stream().noneMatch(told::contains)) {
            faults.add(new Span(noun.start(), predicate.end()));
        }
        participle(words, next, noun, nominative, accusative);
    }

    private void participle(List<Word> words, int next, Word noun, Set<Form> nominative, Set<Form> accusative) {
        Word predicate = words.get(next);
        boolean last =
                next + 1 == words.size() || !isAny(words.get(next + 1), "noun") && !isAny(words.get(next + 1), "adj");
        if (!last || tags(predicate).stream().noneMatch(tag -> tag.contains("adjp:pasv"))) {
            return;
        }
        Set<Form> told = forms(predicate, "v_naz");
        boolean object = nominative.isEmpty()
                && !accusative.isEmpty()
                && told.stream().noneMatch(forms(predicate, "v_zna")::contains);
        boolean subject = !nominative.isEmpty() && nominative.stream().noneMatch(told::contains);
        if (!told.isEmpty() && (object || subject)) {
            faults.add(new Span(noun.start(), predicate.end()));
        }
    }

    /** «вони доступна», «вона передали». */
    private void pronoun(List<Word> words, int i) {
        Word pronoun = words.get(i - 1);
        if (!PRONOUNS.contains(pronoun.lower()) || !joined(words, i - 1, i)) {
            return;
        }
        Set<Form> of = forms(pronoun, "v_naz");
        Word predicate = words.get(i);
        Set<Form> nominative = forms(predicate, "v_naz");
        boolean attribute = i + 1 < words.size()
                && forms(words.get(i + 1), "v_naz").stream().anyMatch(nominative::contains);
        boolean adjective = isOnly(predicate, "adj") && !attribute && !isPronoun(predicate);
        Set<Form> told = isOnly(predicate, "verb")
                ? forms(predicate, ":past")
                : adjective ? forms(predicate, "v_naz") : Set.of();
        if (!of.isEmpty() && !told.isEmpty() && of.stream().noneMatch(told::contains)) {
            faults.add(new Span(pronoun.start(), predicate.end()));
        }
    }

    /** «працювало студенти»: the noun can be nothing but a subject. */
    private void verbFirst(List<Word> words, int i) {
        Word verb = words.get(i - 1);
        Word noun = words.get(i);
        boolean like = NEUTER.matcher(verb.lower()).find() && !noun.isCapitalised() && joined(words, i - 1, i);
        if (!like || !isOnly(noun, "noun") || !isOnly(verb, "verb")) {
            return;
        }
        Set<Form> told = forms(verb, ":past");
        boolean neuter = told.equals(EnumSet.of(Form.N));
        boolean subject = tags(noun).stream()
                .allMatch(tag -> tag.contains("v_naz") || tag.contains("v_kly") || tag.contains("rare"));
        if (neuter && subject && forms(noun, "v_naz").equals(EnumSet.of(Form.P))) {
            faults.add(new Span(verb.start(), noun.end()));
        }
    }

    /** «видано спорядження, яка»: no noun of the sentence so far has that gender. */
    private void relative(List<Word> words, int i) {
        Form form = RELATIVE.get(words.get(i).lower());
        int comma = form == null ? -1 : lastComma(words.get(i).start());
        if (comma < words.get(0).start() || wordsBetween(words, comma, i) > FARTHEST_RELATIVE) {
            return;
        }
        List<Word> before = field.wordsIn(new Span(Math.max(words.get(0).start(), comma - LONGEST_CLAUSE), comma));
        if (before.isEmpty()
                || !isAntecedent(before.get(before.size() - 1))
                || field.text().charAt(words.get(i).start() - 1) == '-') {
            return;
        }
        boolean known = before.stream()
                .allMatch(word -> !tags(word).isEmpty()
                                && !(word.isCapitalised()
                                        && word.start() > words.get(0).start())
                        || word.isNumber());
        boolean matched = before.stream()
                .flatMap(word -> Morphology.readings(word.text()).stream())
                .map(Reading::tag)
                .filter(tag -> (tag.startsWith("noun") || tag.startsWith("adj")) && !tag.contains("pron"))
                .anyMatch(tag -> tag.contains(code(form)) || form == Form.M && tag.contains(":n:"));
        if (known && !matched && before.stream().anyMatch(word -> isAny(word, "noun"))) {
            faults.add(new Span(words.get(i).start(), words.get(i).end()));
        }
    }

    /** «на запитання, яка глибина»: a question, no clause about a noun. */
    private static boolean isAntecedent(Word word) {
        return isOnly(word, "noun")
                && !isPronoun(word)
                && !QUESTION.matcher(word.lower()).find();
    }

    private static boolean isPronoun(Word word) {
        return tags(word).stream().anyMatch(tag -> tag.contains("pron"));
    }

    /** The comma before an offset, not farther than a clause begins. */
    private int lastComma(int from) {
        int at = from;
        while (at >= 0 && from - at < NEAREST_COMMA) {
            if (field.text().charAt(at) == ',') {
                return at;
            }
            at--;
        }
        return -1;
    }

    private static long wordsBetween(List<Word> words, int comma, int i) {
        int first = i;
        while (first > 0 && words.get(first - 1).start() > comma) {
            first--;
        }
        return (long) i - first;
    }

    private boolean joined(List<Word> words, int from, int to) {
        String between =
                field.text().substring(words.get(from).end(), words.get(to).start());
        return between.chars()
                        .allMatch(c ->
                                Character.isLetter(c) || c == ' ' || c == '\u00a0' || Apostrophes.RIGHT.indexOf(c) >= 0)
                && !field.isInQuotes(words.get(from).start())
                && !field.isInQuotes(words.get(to).start());
    }

    private static List<String> tags(Word word) {
        return Morphology.readings(word.text()).stream().map(Reading::tag).toList();
    }

    private static boolean isOnly(Word word, String part) {
        List<String> tags = tags(word);
        return !tags.isEmpty()
                && tags.stream().allMatch(tag -> tag.startsWith(part))
                && tags.stream().noneMatch(tag -> tag.contains("prop"));
    }

    private static boolean isAny(Word word, String part) {
        return tags(word).stream().anyMatch(tag -> tag.startsWith(part));
    }

    private static boolean isAnimate(Word word) {
        return tags(word).stream().anyMatch(tag -> tag.contains(":anim"));
    }

    private static Set<Form> forms(Word word, String with) {
        return tags(word).stream()
                .filter(tag -> tag.contains(with) && !tag.contains("rare"))
                .flatMap(tag -> EnumSet.allOf(Form.class).stream().filter(form -> (tag + ":").contains(code(form))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
    }

    private static String code(Form form) {
        return ":" + form.name().toLowerCase(Locale.ROOT) + ":";
    }
}
