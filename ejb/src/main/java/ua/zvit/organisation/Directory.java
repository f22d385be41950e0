package ua.zvit.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.zvit.organisation.domain.Council;
import ua.zvit.organisation.domain.Department;
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
    private final Map<Long, List<DepartmentSummary>> departments = new HashMap<>();
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
        return departments.computeIfAbsent(councilId, id -> organisation.departments(id).stream()
                .map(Department::summary)
                .toList());
    }
}
