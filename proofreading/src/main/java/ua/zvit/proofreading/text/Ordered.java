package ua.zvit.proofreading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Look-ups in lists of ranges that are ordered by their beginning, in logarithmic time. */
public final class Ordered {

    private Ordered() {}

    /** The elements that lie within a range. */
    public static <T> List<T> within(List<T> elements, Function<T, Span> spanOf, Span range) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(elements.get(middle)).start() < range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<T> inside = new ArrayList<>();
        while (low < elements.size() && spanOf.apply(elements.get(low)).start() < range.end()) {
            T element = elements.get(low++);
            if (range.contains(spanOf.apply(element))) {
                inside.add(element);
            }
        }
        return inside;
    }

    /** The range that holds an offset, out of ranges that do not overlap. */
    public static Optional<Span> around(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
