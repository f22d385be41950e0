package ua.zvit.check.mention;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import ua.zvit.check.text.Span;

/** Finds what stands between quotes, nested ones included; a paragraph's end closes whatever was left open. */
public final class QuoteReader {

    private static final int DEEPEST = 8;

    private QuoteReader() {}

    /** The insides of «…», „…“, “…” and "…", in order of their beginning. */
    public static List<Span> in(String text) {
        List<Span> quotes = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open.clear();
                straight = -1;
            } else if (c == '"') {
                if (straight >= 0) {
                    quotes.add(new Span(straight, i));
                }
                straight = straight >= 0 ? -1 : i + 1;
            } else if ((c == '»' || c == '“' || c == '”') && !open.isEmpty()) {
                quotes.add(new Span(open.pop(), i));
            } else if ((c == '«' || c == '„' || c == '“') && open.size() < DEEPEST) {
                open.push(i + 1);
            }
        }
        quotes.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(quotes);
    }
}
