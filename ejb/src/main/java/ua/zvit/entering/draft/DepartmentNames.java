package ua.zvit.entering.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.shared.SameName;

/** Which department the words of a file mean: one that is called so, else what a person has chosen for them before. */
public final class DepartmentNames {
    private final Map<String, DepartmentSummary> called = new HashMap<>();
    private final Map<String, DepartmentSummary> remembered = new HashMap<>();

    /**
     * @param open departments that work today
     * @param names ids by the names that were chosen before
     */
    public DepartmentNames(List<DepartmentSummary> open, Map<String, Long> names) {
        for (DepartmentSummary department : open) {
            called.put(SameName.of(department.code()), department);
            called.putIfAbsent(SameName.of(department.shortName()), department);
            called.put(SameName.of(department.name()), department);
        }
        names.forEach((name, id) -> open.stream()
                .filter(department -> department.id() == id)
                .forEach(department -> remembered.put(name, department)));
    }

    public Optional<DepartmentSummary> meant(String words) {
        return Optional.ofNullable(called.get(SameName.of(words))).or(() -> remembered(words));
    }

    /** @return the department when nothing but an earlier choice tells it */
    Optional<DepartmentSummary> remembered(String words) {
        return called.containsKey(SameName.of(words))
                ? Optional.empty()
                : Optional.ofNullable(remembered.get(SameName.of(words)));
    }
}
