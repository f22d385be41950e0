package ua.zvit.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.reading.row.Findings;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.text.Amount;

/** Holds the file's own totals against its sums, and the sum over sources against what is told for all. */
final class SumCheck {
    private static final List<Role> ROLES = List.of(Role.PLAN, Role.ACTUAL, Role.ADOPTED);

    private final Findings findings;

    SumCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DraftSection root, Sums whole) {
        root.all().forEach(this::sources);
        sections(root);
        sources(whole, "");
        totals(whole, root, null);
    }

    private void sections(DraftSection outer) {
        outer.sections.forEach(section -> {
            sections(section);
            totals(section.total, section, section.place());
        });
    }

    private void sources(DraftMeasure measure) {
        sources(measure.sums, measure.place());
        parts(measure);
        measure.sums.twice().forEach(key -> findings.ask("amount-twice", measure.place(), key.head()));
        measure.measures.forEach(this::sources);
    }

    /** What is counted in a sum already can't be more than it. */
    private void parts(DraftMeasure measure) {
        for (Role role : ROLES) {
            BigDecimal whole = measure.sums.whole(role);
            BigDecimal sum = measure.including.stream()
                    .map(part -> part.sums.whole(role))
                    .filter(Objects::nonNull)
                    .reduce(BigDecimal::add)
                    .orElse(null);
            if (whole != null && sum != null && sum.abs().compareTo(whole.abs()) > 0) {
                findings.ask("parts-exceed", measure.place(), shown(sum), shown(whole));
            }
        }
    }

    private void sources(Sums sums, String place) {
        for (Role role : ROLES) {
            List<Integer> years = new ArrayList<>(sums.years(role));
            years.add(0);
            for (int year : years) {
                BigDecimal told = sums.told(role, year);
                BigDecimal sum = sums.bySource(role, year);
                if (told != null && sum != null && told.compareTo(sum) != 0) {
                    findings.ask("sources-differ", place, shown(told), shown(sum));
                }
            }
            years(sums, role, place);
        }
    }

    /** A whole that is told beside the years must be their sum. */
    private void years(Sums sums, Role role, String place) {
        BigDecimal told = sums.told(role, 0);
        List<Integer> years = sums.years(role);
        BigDecimal sum = years.stream()
                .map(year -> sums.of(role, year))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        if (told != null && sum != null && years.size() > 1 && told.compareTo(sum) != 0) {
            findings.ask("years-differ", place, shown(told), shown(sum));
        }
    }

    /** @param place null for the whole, where the column is named */
    private void totals(Sums total, DraftSection section, String place) {
        for (Map.Entry<Sums.Key, Amount> each : total.all().entrySet()) {
            BigDecimal told = each.getValue().number();
            BigDecimal sum = sum(section.all(), each.getKey());
            if (told != null && told.compareTo(sum == null ? BigDecimal.ZERO : sum) != 0) {
                findings.ask(
                        "total-differs",
                        place == null ? each.getKey().head() : place,
                        each.getKey().head(),
                        shown(told),
                        sum == null ? "–" : shown(sum));
            }
        }
    }

    private static BigDecimal sum(List<DraftMeasure> measures, Sums.Key key) {
        return measures.stream()
                .map(measure -> of(measure, key))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static BigDecimal of(DraftMeasure measure, Sums.Key key) {
        BigDecimal own = of(measure.sums, key);
        return own != null || measure.measures.isEmpty() ? own : sum(measure.measures, key);
    }

    private static BigDecimal of(Sums sums, Sums.Key key) {
        if (key.isWhole()) {
            return key.year() == 0 ? sums.whole(key.role()) : sums.of(key.role(), key.year());
        }
        FundingSource wanted = key.source();
        return sums.all().entrySet().stream()
                .filter(each -> each.getKey().role() == key.role()
                        && each.getKey().year() == key.year()
                        && isSame(each.getKey().source(), wanted))
                .map(each -> each.getValue().number())
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static boolean isSame(FundingSource one, FundingSource other) {
        return one != null && one.kind() == other.kind() && one.fund().equals(other.fund());
    }

    private static String shown(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
