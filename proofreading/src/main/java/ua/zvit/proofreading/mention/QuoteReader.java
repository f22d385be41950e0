package ua.zvit.proofreading.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Span;

/** Finds what stands between quotes, nested ones included; a paragraph's end closes whatever was left open. */
public final class QuoteReader {

    private static final int DEEPEST = 8;

    private QuoteReader() {}

    /** The insides of «…», „…“, “…” and "…", and of pairs that mix them up, in order of their beginning. */
    public static List<Span> in(String text) {
        List<Span> quotes = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = Apostrophes.isAt(text, i) ? '\'' : text.charAt(i);
            if (c == '\n') {
                open.clear();
                straight = -1;
            } else if (c == '"') {
                boolean closes = straight < 0 && !open.isEmpty() && i > 0 && !isBlank(text.charAt(i - 1));
                if (closes || straight >= 0) {
                    quotes.add(new Span(closes ? open.pop() : straight, i));
                }
                straight = closes || straight >= 0 ? -1 : i + 1;
            } else if ((c == '»' || c == '“' || c == '”') && !open.isEmpty()) {
                quotes.add(new Span(open.pop(), i));
            } else if ((c == '»' || c == '”') && straight >= 0) {
                quotes.add(new Span(straight, i));
                straight = -1;
            } else if ((c == '«' || c == '„' || c == '“') && open.size() < DEEPEST) {
                open.push(i + 1);
            }
        }
        quotes.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(quotes);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
