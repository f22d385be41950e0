package ua.zvit.programme.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ua.zvit.shared.Money;

/** The parts of one line of money, in order, no two of one name. They may be less than the line, and not more. */
public record FundParts(List<FundPart> parts) {
    public static final FundParts NONE = new FundParts(List.of());

    public FundParts {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public Optional<FundPart> named(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** @return the same parts, one of them with what was spent */
    public FundParts spent(String name, Money amount) {
        return new FundParts(parts.stream()
                .map(part -> part.name().equals(name) ? part.spent(amount) : part)
                .toList());
    }

    /** @return what is planned now, with what was spent; a part that is planned no more stays while something was spent */
    public FundParts following(FundParts plan) {
        List<FundPart> all = new ArrayList<>();
        plan.parts.forEach(part ->
                all.add(part.spent(named(part.name()).map(FundPart::actual).orElse(null))));
        parts.stream()
                .filter(part -> part.actual() != null && plan.named(part.name()).isEmpty())
                .forEach(part -> all.add(new FundPart(part.name(), null, part.actual())));
        return new FundParts(all);
    }

    /** @return true when the parts come to more than the plan of their line; null, a plan in words, bounds nothing */
    public boolean exceedPlan(Money planned) {
        return exceed(planned, FundPart::planned);
    }

    /** @return true when the parts come to more than what was spent; null, not known yet, bounds nothing */
    public boolean exceedActual(Money actual) {
        return exceed(actual, FundPart::actual);
    }

    /** Below zero, more is further below. */
    private boolean exceed(Money whole, Function<FundPart, Money> amount) {
        List<Money> told = parts.stream().map(amount).filter(Objects::nonNull).toList();
        if (whole == null || told.isEmpty()) {
            return false;
        }
        int more = Money.sum(told).uah().compareTo(whole.uah());
        return whole.uah().signum() < 0 ? more < 0 : more > 0;
    }
}
