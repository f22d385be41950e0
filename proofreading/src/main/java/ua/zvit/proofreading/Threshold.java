package ua.zvit.proofreading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A figure by which a council tunes the check. Whatever shows, keeps or judges thresholds goes through this list, so that a
 * new one is one constant, two lines of text and the rule that asks for it.
 */
public enum Threshold {
    /** Share of the plan (0.10 = 10 %) from which a deviation needs a reason. */
    DEVIATION("deviationThreshold", Unit.SHARE, "0.10"),
    /** Days without an event in a measure that are worth a hint. */
    SILENT_DAYS("silentDays", Unit.DAYS, "120");

    /** What a threshold is counted in, with the range that means something. */
    public enum Unit {
        /** Of a whole; people read and write it in per cent. */
        SHARE("share-expected", 0, 1, 4),
        /** Whole days of a year. */
        DAYS("days-expected", 1, 366, 0);

        private final String fault;
        private final int least;
        private final int most;
        private final int decimals;

        Unit(String fault, int least, int most, int decimals) {
            this.fault = fault;
            this.least = least;
            this.most = most;
            this.decimals = decimals;
        }

        /** @return code of the fault, its text with {@link #most()} as the argument */
        public String fault() {
            return fault;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        /** @return most digits after the point */
        public int decimals() {
            return decimals;
        }

        /** @param value null when nothing was given, which means nothing either */
        public boolean takes(BigDecimal value) {
            return value != null
                    && value.compareTo(BigDecimal.valueOf(least)) >= 0
                    && value.compareTo(BigDecimal.valueOf(most)) <= 0
                    && value.stripTrailingZeros().scale() <= decimals;
        }
    }

    private final String code;
    private final Unit unit;
    private final BigDecimal usual;

    Threshold(String code, Unit unit, String usual) {
        this.code = code;
        this.unit = unit;
        this.usual = new BigDecimal(usual);
    }

    /** @return its name in the API, in faults and in keys of texts */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    /** @return all of them, in the order of this list, what is not given being the usual */
    public static Map<Threshold, BigDecimal> complete(Map<Threshold, BigDecimal> given) {
        Map<Threshold, BigDecimal> all = new EnumMap<>(Threshold.class);
        for (Threshold threshold : values()) {
            all.put(threshold, given.getOrDefault(threshold, threshold.usual));
        }
        return Collections.unmodifiableMap(all);
    }
}
