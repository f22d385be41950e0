package ua.zvit.approval.way;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.circuit.CircuitHolders;
import ua.zvit.approval.values.TaskQueue;
import ua.zvit.approval.values.circuit.HolderName;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.AuthorisedSigner;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.report.values.stage.ReportCircuit;

/** Whose a queue is, in words: a department, a position with who holds it today, a person, or the council. */
@ApplicationScoped
class DeskNames {
    private OrganisationQueries organisation;

    protected DeskNames() {}

    @Inject
    DeskNames(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    /** @param circuit of the report that lies or lay there */
    String name(TaskQueue queue, ReportCircuit circuit) {
        if (queue.person().isPresent()) {
            HolderName named = CircuitHolders.name(queue.key(), circuit, organisation.offices(LocalDate.now()));
            return Stream.of(named.title(), named.person())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" – "));
        }
        if (queue.isOfPosition()) {
            return organisation
                    .authorisedFor(queue.positionId(), LocalDate.now())
                    .map(DeskNames::held)
                    .orElse("");
        }
        if (queue.headOf().isPresent()) {
            return organisation
                    .headOf(queue.partOf())
                    .map(head -> head.position() + " – " + head.name())
                    .orElse("");
        }
        Optional<DepartmentSummary> department = organisation.departments().stream()
                .filter(one -> TaskQueue.ofDepartment(one.id()).equals(queue))
                .findFirst();
        return department
                .map(DepartmentSummary::shortName)
                .orElseGet(() -> organisation.council().name());
    }

    private static String held(AuthorisedSigner holder) {
        return holder.isVacant() ? holder.position() : holder.position() + " – " + holder.name();
    }
}
