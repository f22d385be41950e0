package ua.zvit.programme.values;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a measure such as {@code 1.10}, made of digits and points alone; sorts by its parts as numbers, so 1.2
 * comes before 1.10. Other numbers than these do not tell an order.
 *
 * @param text digits and dots
 */
public record MeasureNumber(String text) implements Comparable<MeasureNumber> {
    private static final Pattern FORM = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,4}");

    public MeasureNumber {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a number of a measure: " + text);
        }
    }

    public static boolean isValid(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** @return true when the other is a number of this kind and greater */
    public boolean isBefore(String other) {
        return isValid(other) && compareTo(new MeasureNumber(other)) < 0;
    }

    @Override
    public int compareTo(MeasureNumber other) {
        List<BigInteger> mine = parts();
        List<BigInteger> theirs = other.parts();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = mine.get(i).compareTo(theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    private List<BigInteger> parts() {
        return Arrays.stream(text.split("\\.")).map(BigInteger::new).toList();
    }
}
