package ua.zvit.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Finding;
import ua.zvit.proofreading.Place;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.LocalText;
import ua.zvit.shared.ZvitException;

/** What stands against a step in a report at this moment. */
public final class Stops {
    private final CheckRights rights;
    private final List<IdentifiedFinding> stopping;

    Stops(CheckRights rights, List<IdentifiedFinding> stopping) {
        this.rights = rights;
        this.stopping = stopping;
    }

    /**
     * @param measures the entries that a department submits
     * @throws ZvitException {@code CHECK-BLOCKS} with a fault for each finding that touches one of them
     */
    public void submission(Collection<String> measures) {
        require(finding -> finding.places().stream().anyMatch(place -> measures.contains(place.measure())));
    }

    /** @throws ZvitException {@code CHECK-BLOCKS} with a fault for each finding in the whole report */
    public void approval() {
        require(finding -> true);
    }

    private void require(Predicate<Finding> concerned) {
        List<Fault> faults = stopping.stream()
                .filter(found -> concerned.test(found.finding()))
                .map(this::fault)
                .collect(Collectors.toList());
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.CHECK_BLOCKS, faults);
        }
    }

    private Fault fault(IdentifiedFinding found) {
        Place place = found.finding().places().get(0);
        LocalText message = language ->
                new FindingPresenter(rights, language, Map.of()).present(found).message();
        return Fault.at(place.measure().isEmpty() ? null : place.measure(), place.field(), "check-blocks", message);
    }
}
