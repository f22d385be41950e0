package ua.zvit.proofreading.rule.money;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.mention.Currency;
import ua.zvit.proofreading.mention.MoneyMention;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.WordLists;

/**
 * A sum in hryvnias with what the words around it say of it. A sentence is walked once, from sum to sum, so that a
 * megabyte of sums costs no more than its length.
 *
 * @param whole told as the whole: «усього», «видатки становлять»
 * @param part told as a part, a payment among others or the price of one thing: «перераховано», «аванс», «по 5 тис. грн»
 * @param about told as near the true one: «понад», «близько»
 */
record ToldSum(MoneyMention mention, boolean whole, boolean part, boolean about) {
    private static final WordLists WORDS = WordLists.of(ToldSum.class);

    static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("whole"));
    static final Pattern PARTS =
            Pattern.compile("(?iu)(?:^|[,(;–—-][ \\u00a0]?)" + WORDS.anyOf("parts") + "(?!\\p{L})");
    private static final Pattern PART = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("part"));
    private static final Pattern PART_AFTER = Pattern.compile("(?iu)^[^,;:.()]{0,24}(?<!\\p{L})" + WORDS.anyOf("part"));
    private static final Pattern EACH = Pattern.compile("(?iu)(?<!\\p{L})по[ \\u00a0]$");
    private static final Pattern ABOUT = Pattern.compile("(?iu)(?<!\\p{L})" + WORDS.anyOf("about") + "[ \\u00a0]$");
    private static final int NEAR = 40;

    /** The sums of a sentence as far as «з них», or a colon after the first of them. */
    static List<ToldSum> in(FieldText text, Span sentence) {
        List<MoneyMention> sums = text.moneyIn(sentence).stream()
                .filter(sum -> sum.currency() == Currency.UAH)
                .toList();
        List<ToldSum> told = new ArrayList<>();
        int end = sums.isEmpty() ? sentence.start() : endOfMain(text.text(), sentence, sums.get(0));
        int before = sentence.start();
        for (MoneyMention sum : sums) {
            if (sum.span().start() < end) {
                told.add(of(text.text(), before, sum, sentence.end()));
                before = sum.span().end();
            }
        }
        return told;
    }

    private static int endOfMain(String text, Span sentence, MoneyMention first) {
        Matcher parts = PARTS.matcher(text).region(sentence.start(), sentence.end());
        int end = parts.find() ? parts.start() : sentence.end();
        for (int i = first.span().end(); i < end; i++) {
            if (text.charAt(i) == ':') {
                return i;
            }
        }
        return end;
    }

    private static ToldSum of(String text, int before, MoneyMention sum, int sentenceEnd) {
        int start = sum.span().start();
        int end = sum.span().end();
        String close = text.substring(Math.max(before, start - NEAR), start);
        boolean part = PART.matcher(text).region(before, start).find()
                || EACH.matcher(close).find()
                || PART_AFTER
                        .matcher(text)
                        .region(end, Math.min(sentenceEnd, end + NEAR))
                        .find();
        boolean whole = WHOLE.matcher(text).region(before, end).find();
        return new ToldSum(sum, whole, part, ABOUT.matcher(close).find());
    }
}
