package ua.zvit.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ua.zvit.check.rule.Rule;

/** Makes the checker out of every rule that the container finds, so that a new rule needs no registration. */
@ApplicationScoped
public class CheckerProducer {

    private final Instance<Rule> rules;

    protected CheckerProducer() {
        this(null);
    }

    @Inject
    public CheckerProducer(@Any Instance<Rule> rules) {
        this.rules = rules;
    }

    @Produces
    @Singleton
    public Checker checker() {
        return new Checker(rules);
    }
}
