package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/**
 * Names of two words whose second one has a capital here and none there («Європейського Парламенту», «Європейському
 * парламенті»), and holidays with and without one («День міста», «день міста»).
 */
final class CapitalVariants implements VariantReader {
    private static final WordLists WORDS = WordLists.of(CapitalVariants.class);

    private static final Pattern DAY = Pattern.compile("(?iu)день|дня|дню|днем|дні");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic}'’ʼ`´]+");
    private static final Pattern STATE =
            Pattern.compile("республі(?:ка|ки|ку|кою|ці)|королівств[аоу]|королівстві|королівством");
    private static final Pattern PLAIN_DAY = Pattern.compile("(?iu)(?:ого|ому|им)[ \\u00a0]$");
    private static final List<String> HOLIDAYS = WORDS.words("holidays");
    private static final int SHORTEST = 4;

    @Override
    public Collection<Variants> in(ReportText report) {
        Map<String, Variants> byKey = new LinkedHashMap<>();
        for (FieldText field : report.fields()) {
            List<Word> words = field.words();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (isPair(field, words.get(i), words.get(i + 1))) {
                    read(field, words.get(i), words.get(i + 1), byKey);
                }
            }
        }
        return new ArrayList<>(byKey.values());
    }

    private static void read(FieldText field, Word first, Word second, Map<String, Variants> byKey) {
        boolean day = DAY.matcher(first.text()).matches();
        boolean name = first.isCapitalised() && adjective(first) && !startsSentence(field, first);
        if (STATE.matcher(first.lower()).matches() && second.isCapitalised() && !startsSentence(field, first)) {
            byKey.computeIfAbsent("держава " + first.stem() + " " + second.stem(), key -> new Variants())
                    .add(
                            (first.isCapitalised() ? capital(first.stem()) : first.stem()) + "… "
                                    + capital(second.stem()),
                            field.place(first.start(), second.end()),
                            capital(first.text()) + field.text().substring(first.end(), second.end()));
        } else if (day && !startsSentence(field, first) && isHoliday(second) && !isPlainDay(field, first)) {
            byKey.computeIfAbsent("день " + second.stem(), key -> new Variants())
                    .add(
                            first.isCapitalised() ? "День " + second.lower() : "день " + second.lower(),
                            field.place(first.start(), second.end()),
                            capital(first.text()) + field.text().substring(first.end(), second.end()));
        } else if (name) {
            byKey.computeIfAbsent(first.stem() + " " + second.stem(), key -> new Variants())
                    .add(shown(first, second), field.place(first.start(), second.end()), null);
        }
    }

    /** «Наступного дня міста змагалися»: a day like any other. */
    private static boolean isPlainDay(FieldText field, Word day) {
        return !day.isCapitalised()
                && PLAIN_DAY
                        .matcher(field.text().substring(Math.max(0, day.start() - 4), day.start()))
                        .find();
    }

    private static String shown(Word first, Word second) {
        String rest = second.isCapitalised() ? capital(second.stem()) : second.stem();
        return capital(first.stem()) + "… " + rest + "…";
    }

    private static boolean isPair(FieldText field, Word first, Word second) {
        String between = field.text().substring(first.end(), second.start());
        return (" ".equals(between) || "\u00a0".equals(between))
                && first.text().length() >= SHORTEST - 1
                && second.text().length() >= SHORTEST
                && CYRILLIC.matcher(first.text()).matches()
                && CYRILLIC.matcher(second.text()).matches();
    }

    private static boolean adjective(Word word) {
        return word.lower().matches("\\p{L}+(?:ськ|цьк|зьк|льн|йн)(?:ий|а|е|і|ого|ої|ому|ій|им|ою|у|их|ими)");
    }

    private static boolean isHoliday(Word word) {
        return HOLIDAYS.stream().anyMatch(stem -> word.lower().startsWith(stem));
    }

    private static boolean startsSentence(FieldText field, Word word) {
        return field.sentenceAt(word.start())
                .map(sentence -> sentence.start() >= word.start() - 1)
                .orElse(true);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
