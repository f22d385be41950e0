package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.entering.returned.Comparison;
import ua.zvit.entering.returned.Proposal;
import ua.zvit.entering.values.ChosenChange;
import ua.zvit.report.SaveReturnedEntry;
import ua.zvit.report.values.EntryDetails;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/**
 * Takes chosen changes of a file that was brought back into the report, all of them or none. The rest of the file stays to be
 * looked at.
 */
@Stateless
public class AcceptChanges {
    private ReturnedAccess access;
    private SaveReturnedEntry saving;
    private AuditTrail audit;

    protected AcceptChanges() {}

    @Inject
    public AcceptChanges(ReturnedAccess access, SaveReturnedEntry saving, AuditTrail audit) {
        this.access = access;
        this.saving = saving;
        this.audit = audit;
    }

    /**
     * @throws ZvitException {@code CHANGES-CHOSEN} when nothing is, {@code CHANGES-GONE} when the file says nothing else there
     *     any more, {@code CHANGES-UNKNOWN}, and what {@link SaveReturnedEntry} refuses
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public void accept(long reportId, long id, List<ChosenChange> chosen) {
        ReturnedFile file = access.file(reportId, id);
        List<ChosenChange> wanted =
                chosen.stream().filter(one -> !one.fields().isEmpty()).toList();
        if (wanted.isEmpty()) {
            throw new ZvitException(ErrorCode.CHANGES_CHOSEN);
        }
        Comparison comparison = access.look(reportId, file.content()).comparison();
        List<Fault> faults = new ArrayList<>();
        for (ChosenChange one : wanted) {
            save(reportId, file, one, text(comparison, one), faults);
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.ENTRY_INVALID, faults);
        }
        audit.record(
                ReturnedAccess.subject(reportId),
                "changes-accepted",
                wanted.stream().map(ChosenChange::measure).collect(Collectors.joining(", ")) + " – " + file.fileName(),
                null);
    }

    private void save(long reportId, ReturnedFile file, ChosenChange one, EntryText text, List<Fault> faults) {
        try {
            saving.save(reportId, one.measure(), text, one.version(), file.fileName());
        } catch (ZvitException refused) {
            if (refused.error() != ErrorCode.ENTRY_INVALID) {
                throw refused;
            }
            faults.addAll(refused.faults());
        }
    }

    /** What stands in the entry, with the fields that were chosen. */
    private static EntryText text(Comparison comparison, ChosenChange chosen) {
        Comparison.Changed changed = comparison.changed().stream()
                .filter(one -> one.entry().number().equals(chosen.measure()))
                .findFirst()
                .orElseThrow(AcceptChanges::gone);
        EntryText text = standing(changed.entry());
        for (String field : chosen.fields()) {
            Proposal proposal = changed.proposals().stream()
                    .filter(one -> one.shown().field().equals(field))
                    .findFirst()
                    .orElseThrow(AcceptChanges::gone);
            text = proposal.into().apply(text);
        }
        return text;
    }

    private static EntryText standing(EntryDetails entry) {
        return new EntryText(
                entry.narrative() == null ? "" : entry.narrative(),
                entry.actual() == null ? null : entry.actual().inThousands(),
                entry.reason());
    }

    private static ZvitException gone() {
        return new ZvitException(ErrorCode.CHANGES_GONE);
    }
}
