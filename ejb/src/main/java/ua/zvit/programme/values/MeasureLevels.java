package ua.zvit.programme.values;

import java.util.List;

/**
 * How measures of a section stand within one another. They are told in their order, each with its level: 1 for a measure
 * of the section, 2 or 3 for one that stands inside the nearest one before it of a lower level («1.1.1» in «1.1»).
 */
public final class MeasureLevels {
    public static final int DEEPEST = 3;

    private static final int NONE = -1;

    private final List<Integer> levels;

    /** @param levels of the measures of one section in their order */
    public MeasureLevels(List<Integer> levels) {
        this.levels = levels;
    }

    /** @return whether others stand inside that one */
    public boolean holds(int place) {
        return place + 1 < levels.size() && levels.get(place + 1) > levels.get(place);
    }

    /** @return place of the one that it stands inside; negative where it stands in the section itself */
    public int around(int place) {
        for (int before = place - 1; before >= 0; before--) {
            if (levels.get(before) < levels.get(place)) {
                return before;
            }
        }
        return NONE;
    }

    /** @return whether something stands around it for each level above its own, and it is not too deep */
    public boolean isSound(int place) {
        int level = levels.get(place);
        int most = place == 0 ? 1 : levels.get(place - 1) + 1;
        return level >= 1 && level <= Math.min(DEEPEST, most);
    }
}
