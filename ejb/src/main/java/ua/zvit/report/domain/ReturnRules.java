package ua.zvit.report.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.report.values.review.EntryReturn;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

/** What a return must name: at least one measure of the report, each once and with a comment for the department. */
final class ReturnRules {
    private final Map<String, Entry> entries;
    private final Set<String> known;
    private final List<Visa> visas;

    /** @param visas those that hold */
    ReturnRules(List<Entry> entries, List<Visa> visas) {
        this.entries = entries.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        this.known = this.entries.keySet();
        this.visas = visas;
    }

    /**
     * Takes the step at the entries; the visas of the departments concerned are void.
     *
     * @return the entries sent back
     * @throws ZvitException {@code RETURN-INVALID}
     */
    List<Entry> take(List<EntryReturn> returns, List<String> accepted, CallerIdentity approver) {
        List<Fault> faults = faults(returns, accepted);
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.RETURN_INVALID, faults);
        }
        accepted.forEach(number -> entries.get(number).approve());
        List<Entry> returned = returns.stream()
                .map(wanted -> entries.get(wanted.measure()).sendBack(approver, wanted.comment()))
                .toList();
        Set<Long> concerned = returned.stream().map(Entry::departmentId).collect(Collectors.toSet());
        visas.stream().filter(visa -> concerned.contains(visa.departmentId())).forEach(Visa::makeVoid);
        return returned;
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
