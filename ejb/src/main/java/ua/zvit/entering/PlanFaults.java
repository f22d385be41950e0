package ua.zvit.entering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.shared.Fault;

/** Asks what else is wrong with a programme, so that all is told at once. */
@ApplicationScoped
class PlanFaults {
    private ProgrammeQueries programmes;

    protected PlanFaults() {}

    @Inject
    PlanFaults(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    List<Fault> faults(ProgrammeDraft draft) {
        return programmes.faults(draft);
    }
}
