package ua.zvit.report.domain;

import java.util.List;
import java.util.Set;
import ua.zvit.programme.values.PlannedFunding;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.shared.Money;

/** Brings the money and the indicators of an entry in line with an amended programme; what was told of them stays. */
record FollowedPlans(Entry entry) {

    /** A source that is planned no more stays while something was spent from it. */
    void money(Set<MoneyBySource> funding, List<PlannedFunding> plans) {
        funding.removeIf(line -> line.actual() == null
                && plans.stream().noneMatch(plan -> plan.fund().equals(line.fund())));
        funding.forEach(line -> plans.stream()
                .filter(plan -> plan.fund().equals(line.fund()))
                .findFirst()
                .ifPresentOrElse(line::plan, () -> line.plan(new PlannedFunding(null, Money.ZERO))));
        plans.stream()
                .filter(plan -> funding.stream().noneMatch(line -> line.fund().equals(plan.fund())))
                .forEach(plan -> funding.add(new MoneyBySource(entry, plan)));
    }

    void indicators(Set<ReachedIndicator> indicators, List<PlannedIndicator> plans) {
        List<ReachedIndicator> known = List.copyOf(indicators);
        for (int index = 0; index < plans.size(); index++) {
            if (index < known.size()) {
                known.get(index).plan(plans.get(index));
            } else {
                indicators.add(new ReachedIndicator(entry, index, plans.get(index)));
            }
        }
        for (int last = known.size() - 1;
                last >= plans.size() && known.get(last).isUntouched();
                last--) {
            indicators.remove(known.get(last));
        }
    }
}
