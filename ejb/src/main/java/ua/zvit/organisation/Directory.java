package ua.zvit.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
import ua.zvit.organisation.domain.Deputy;
import ua.zvit.organisation.domain.OrganisationRepository;
import ua.zvit.organisation.values.Census;
import ua.zvit.organisation.values.DepartmentSummary;

/**
 * Councils and departments as one request has found them. A page asks dozens of times to whom something belongs; what it
 * has once been told stays true until it is made.
 */
@RequestScoped
class Directory {
    private final Map<String, Optional<Council>> councils = new HashMap<>();
    private final Map<Long, Staff> staffs = new HashMap<>();
    private final Map<String, Census> censuses = new HashMap<>();
    private OrganisationRepository organisation;

    protected Directory() {}

    @Inject
    Directory(OrganisationRepository organisation) {
        this.organisation = organisation;
    }

    Optional<Council> council(String code) {
        return councils.computeIfAbsent(code, organisation::council);
    }

    /** @param asking asks for it, which takes a question for each account */
    Census census(String code, Function<String, Census> asking) {
        return censuses.computeIfAbsent(code, asking);
    }

    List<DepartmentSummary> departments(long councilId) {
        return staff(councilId).departments();
    }

    /** @return ids of the departments whose work that person does today for others */
    Set<Long> standsInFor(long councilId, String username) {
        return staff(councilId).deputies().stream()
                .filter(deputy -> deputy.isFor(username))
                .map(Deputy::departmentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return whether somebody does the work of that department today for its own people */
    boolean hasDeputy(long councilId, long departmentId) {
        return staff(councilId).deputies().stream().anyMatch(deputy -> deputy.departmentId() == departmentId);
    }

    private Staff staff(long councilId) {
        return staffs.computeIfAbsent(councilId, this::read);
    }

    private Staff read(long councilId) {
        List<DepartmentSummary> departments = organisation.departments(councilId).stream()
                .map(Department::summary)
                .toList();
        return new Staff(departments, organisation.deputiesOn(councilId, LocalDate.now()));
    }

    /** The departments of a council and who stands in for their people today. */
    private record Staff(List<DepartmentSummary> departments, List<Deputy> deputies) {}
}
