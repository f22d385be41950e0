package ua.zvit.proofreading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numerals spelt out, in all their cases, and collective ones («сорока двом», «дванадцятьма», «семеро»): what each word is
 * worth. Ordinals are read apart, because they tell which one and not how many («четвертий ліцей» is «ліцей № 4»).
 */
public final class Numerals {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final Map<String, Integer> CARDINALS = cardinals();
    private static final List<String> ORDINALS = List.of(
            "перш",
            "друг",
            "трет",
            "четверт",
            "п'ят",
            "шост",
            "сьом",
            "восьм",
            "дев'ят",
            "десят",
            "одинадцят",
            "дванадцят",
            "тринадцят",
            "чотирнадцят",
            "п'ятнадцят",
            "шістнадцят",
            "сімнадцят",
            "вісімнадцят",
            "дев'ятнадцят",
            "двадцят");
    private static final String ADJECTIVE = "(?:ий|ого|ому|им|ім|ій|ої|ою|а|я|у|ю|е|є|і|іх|их)";

    private Numerals() {}

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> words = new HashMap<>();
        add(words, 1, "один одна одне одного одному одним однієї одну");
        add(words, 2, "два дві двох двом двома двоє");
        add(words, 3, "три трьох трьом трьома троє");
        add(words, 4, "чотири чотирьох чотирьом чотирма четверо");
        add(words, 6, "шість шести шістьох шістьом шістьма шістьома шестеро шестьох");
        add(words, 7, "сім семи сімох сімом сьома сімома семеро");
        add(words, 8, "вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро");
        List<String> regular = List.of("п'ят", "дев'ят", "десят", "одинадцят", "дванадцят", "тринадцят", "чотирнадцят");
        List<Integer> worth = List.of(5, 9, TEN, 11, 12, 13, 14);
        for (int i = 0; i < regular.size(); i++) {
            addRegular(words, worth.get(i), regular.get(i));
        }
        List<String> later = List.of("п'ятнадцят", "шістнадцят", "сімнадцят", "вісімнадцят", "дев'ятнадцят", "двадцят");
        for (int i = 0; i < later.size(); i++) {
            addRegular(words, i + 15, later.get(i));
        }
        addRegular(words, 30, "тридцят");
        add(words, 40, "сорок сорока");
        List<String> tens = List.of("п'ятдесят", "шістдесят", "сімдесят", "вісімдесят");
        for (int i = 0; i < tens.size(); i++) {
            addRegular(words, (i + 5) * TEN, tens.get(i));
            words.put(tens.get(i), (i + 5) * TEN);
        }
        add(words, 90, "дев'яносто дев'яноста");
        add(words, 50, "півсотні півсотня півсотню");
        addHundreds(words);
        return Map.copyOf(words);
    }

    private static void addHundreds(Map<String, Integer> words) {
        add(words, HUNDRED, "сто ста сотня сотню сотні сотнею");
        add(words, 2 * HUNDRED, "двісті двохсот двомстам двомастами");
        add(words, 3 * HUNDRED, "триста трьохсот трьомстам");
        add(words, 4 * HUNDRED, "чотириста чотирьохсот чотирьомстам");
        add(words, 5 * HUNDRED, "п'ятсот п'ятисот п'ятистам");
        add(words, 6 * HUNDRED, "шістсот шестисот шестистам");
        add(words, 7 * HUNDRED, "сімсот семисот семистам");
        add(words, 8 * HUNDRED, "вісімсот восьмисот восьмистам");
        add(words, 9 * HUNDRED, "дев'ятсот дев'ятисот дев'ятистам");
    }

    private static void add(Map<String, Integer> words, int worth, String forms) {
        for (String form : forms.split(" ")) {
            words.put(form, worth);
        }
    }

    private static void addRegular(Map<String, Integer> words, int worth, String stem) {
        for (String ending : List.of("ь", "и", "ьох", "ьом", "ьма", "ьома", "еро")) {
            words.put(stem + ending, worth);
        }
    }

    public static String plain(String lower) {
        return lower.replace('’', '\'').replace('ʼ', '\'');
    }

    /** What the word is worth, 0 where it is no numeral. */
    public static int of(String lower) {
        return CARDINALS.getOrDefault(plain(lower), 0);
    }

    /** «десятки», «сотень»: how many one of them is, 0 where the word is none. */
    public static int group(String lower) {
        if (lower.startsWith("десятк") || "десяток".equals(lower)) {
            return TEN;
        }
        return lower.startsWith("сотн") || "сотень".equals(lower) ? HUNDRED : 0;
    }

    /** «четвертого» is 4; 0 where the word is no ordinal. */
    public static int ordinal(String lower) {
        String word = plain(lower);
        for (int i = 0; i < ORDINALS.size(); i++) {
            String stem = ORDINALS.get(i);
            if (word.startsWith(stem) && word.substring(stem.length()).matches(ADJECTIVE)) {
                return i + 1;
            }
        }
        return 0;
    }
}
