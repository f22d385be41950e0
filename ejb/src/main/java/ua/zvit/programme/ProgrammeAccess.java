package ua.zvit.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** The one place where programmes are handed out and what is wanted of them is held against the rules. */
@ApplicationScoped
class ProgrammeAccess {
    private ProgrammeRepository programmes;
    private OrganisationQueries organisation;

    protected ProgrammeAccess() {}

    @Inject
    ProgrammeAccess(ProgrammeRepository programmes, OrganisationQueries organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    long council() {
        return organisation.council().id();
    }

    /** @throws ZvitException {@code PROGRAMME-UNKNOWN} also for one of another council */
    Programme programme(long id) {
        return programmes.byId(council(), id).orElseThrow(ProgrammeAccess::unknown);
    }

    /**
     * @param version that the change was made from
     * @return the programme, held until the transaction ends
     * @throws ZvitException {@code PROGRAMME-STALE}
     */
    Programme locked(long id, int version) {
        Programme programme = locked(id);
        if (programme.version() != version) {
            throw new ZvitException(ErrorCode.PROGRAMME_STALE);
        }
        return programme;
    }

    Programme locked(long id) {
        return programmes.lock(council(), id).orElseThrow(ProgrammeAccess::unknown);
    }

    /** @return every fault of form; a department that is closed is none here, as only who writes knows what stood before */
    List<Fault> faultsOfForm(ProgrammeDraft draft) {
        return new DraftRules(draft, ids(organisation.departments())).faults();
    }

    /**
     * @param standing what is to be changed; null for a new programme
     * @return every fault of form; work goes to departments that work today, or to those that have it already
     */
    List<Fault> faults(ProgrammeDraft draft, ProgrammeDraft standing) {
        Set<Long> departments = ids(organisation.openDepartments());
        if (standing != null) {
            departments.addAll(standing.departments());
        }
        return new DraftRules(draft, departments).faults();
    }

    private static Set<Long> ids(List<DepartmentSummary> departments) {
        return departments.stream().map(DepartmentSummary::id).collect(Collectors.toSet());
    }

    /**
     * @param id of the programme itself; null for a new one
     * @throws ZvitException {@code PROGRAMME-EXISTS} when another programme bears that title
     */
    void requireOwnTitle(String title, Long id) {
        programmes
                .byTitle(council(), title)
                .filter(other -> id == null || other.id() != id)
                .ifPresent(other -> {
                    throw new ZvitException(ErrorCode.PROGRAMME_EXISTS, other.title());
                });
    }

    /** @return short name of a department by its id */
    LongFunction<String> names() {
        Map<Long, DepartmentSummary> known = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::id, Function.identity()));
        return id -> known.containsKey(id) ? known.get(id).shortName() : Long.toString(id);
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.PROGRAMME_INVALID, faults);
        }
    }

    private static ZvitException unknown() {
        return new ZvitException(ErrorCode.PROGRAMME_UNKNOWN);
    }
}
