package ua.zvit.archive.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.zvit.shared.DocumentNumber;
import ua.zvit.shared.Fault;

/**
 * An act of disposal to be recorded.
 *
 * @param approvedBy who approved it: name and position
 * @param packages ids of the packages to dispose of
 */
public record DisposalOrder(String number, LocalDate date, String approvedBy, List<Long> packages) {
    public DisposalOrder {
        number = DocumentNumber.plain(number);
        packages = packages == null ? List.of() : packages.stream().distinct().toList();
    }

    /** @return what is missing or can't be so */
    public List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (number == null || number.isBlank()) {
            faults.add(Fault.at(null, "number", "act-number-missing"));
        }
        if (date == null) {
            faults.add(Fault.at(null, "date", "act-date-missing"));
        } else if (date.isAfter(today)) {
            faults.add(Fault.at(null, "date", "date-in-future"));
        }
        if (approvedBy == null || approvedBy.isBlank()) {
            faults.add(Fault.at(null, "approvedBy", "act-approver-missing"));
        }
        if (packages.isEmpty()) {
            faults.add(Fault.at(null, "packages", "act-packages-missing"));
        }
        return faults;
    }
}
