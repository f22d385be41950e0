package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.report.values.EntryReturn;
import ua.zvit.shared.Fault;

/** What a return must name: at least one measure of the report, each once and with a comment for the department. */
final class ReturnRules {
    private final Set<String> known;

    ReturnRules(List<Entry> entries) {
        this.known = entries.stream().map(Entry::number).collect(Collectors.toSet());
    }

    /** @param accepted numbers of measures that are accepted beside the returned ones */
    List<Fault> faults(List<EntryReturn> returns, List<String> accepted) {
        List<Fault> faults = faults(returns);
        for (String measure : accepted) {
            if (!known.contains(measure)) {
                faults.add(Fault.at(measure, "accepted", "measure-unknown"));
            } else if (returns.stream().anyMatch(wanted -> measure.equals(wanted.measure()))) {
                faults.add(Fault.at(measure, "accepted", "accepted-and-returned"));
            }
        }
        return faults;
    }

    private List<Fault> faults(List<EntryReturn> returns) {
        List<Fault> faults = new ArrayList<>();
        if (returns.isEmpty()) {
            faults.add(Fault.at(null, "returns", "returns-empty"));
        }
        Set<String> seen = new HashSet<>();
        for (EntryReturn wanted : returns) {
            if (!known.contains(wanted.measure())) {
                faults.add(Fault.at(wanted.measure(), "measure", "measure-unknown"));
            } else if (!seen.add(wanted.measure())) {
                faults.add(Fault.at(wanted.measure(), "measure", "measure-twice"));
            }
            if (wanted.comment() == null || wanted.comment().isBlank()) {
                faults.add(Fault.at(wanted.measure(), "comment", "comment-missing"));
            }
        }
        return faults;
    }
}
