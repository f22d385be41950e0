package ua.zvit.intake.reading.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.text.Amount;

/** All sums of a measure, a section or the whole: what they are for, from which source, in which year. */
public final class Sums {
    private final Map<Key, Amount> amounts = new LinkedHashMap<>();
    private final List<Key> twice = new ArrayList<>();

    /**
     * @param source null or a total when no single source is meant
     * @param year 0 when none is told
     * @param head of the column, for questions
     */
    public record Key(Role role, FundingSource source, int year, String head) {
        public boolean isWhole() {
            return source == null || source.isTotal();
        }

        private boolean isSame(Key other) {
            return role == other.role
                    && year == other.year
                    && (isWhole() ? other.isWhole() : Objects.equals(source, other.source));
        }
    }

    public void put(Key key, Amount amount) {
        Key known = find(key);
        if (known == null) {
            amounts.put(key, amount);
        } else if (amounts.get(known).kind() == Amount.Kind.NONE) {
            amounts.put(known, amount);
        } else if (amount.kind() != Amount.Kind.NONE) {
            twice.add(key);
            amounts.put(key, amount);
        }
    }

    private Key find(Key key) {
        return amounts.keySet().stream().filter(key::isSame).findFirst().orElse(null);
    }

    public Map<Key, Amount> all() {
        return amounts;
    }

    public boolean isEmpty() {
        return amounts.values().stream().allMatch(amount -> amount.kind() == Amount.Kind.NONE);
    }

    public boolean hasNumbers() {
        return amounts.values().stream().anyMatch(Amount::isNumber);
    }

    /** @return the sum that the file itself tells for all sources; null when it tells none */
    public BigDecimal told(Role role, int year) {
        return amounts.entrySet().stream()
                .filter(each -> each.getKey().role() == role
                        && each.getKey().isWhole()
                        && each.getKey().year() == year)
                .map(each -> each.getValue().number())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** @return the sum over the sources; null when there are none */
    public BigDecimal bySource(Role role, int year) {
        return amounts.entrySet().stream()
                .filter(each -> each.getKey().role() == role
                        && !each.getKey().isWhole()
                        && each.getKey().year() == year)
                .map(each -> each.getValue().number())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** @return what is told, or else the sum over the sources, or else over the years; null when nothing is known */
    public BigDecimal of(Role role, int year) {
        BigDecimal told = told(role, year);
        return told != null ? told : bySource(role, year);
    }

    public List<Integer> years(Role role) {
        return amounts.keySet().stream()
                .filter(key -> key.role() == role && key.year() > 0)
                .map(Key::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** @return over all years when the whole is not told */
    public BigDecimal whole(Role role) {
        BigDecimal told = of(role, 0);
        return told != null
                ? told
                : years(role).stream()
                        .map(year -> of(role, year))
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    /** @return why there is no sum, if it is told in words */
    public String words(Role role) {
        return amounts.entrySet().stream()
                .filter(each -> each.getKey().role() == role && each.getValue().kind() == Amount.Kind.WORDS)
                .map(each -> each.getValue().text())
                .findFirst()
                .orElse("");
    }

    public List<Key> twice() {
        return twice;
    }
}
