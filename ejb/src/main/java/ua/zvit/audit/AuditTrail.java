package ua.zvit.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import ua.zvit.audit.domain.AuditEntry;
import ua.zvit.audit.domain.AuditRepository;
import ua.zvit.audit.values.HistoryEntry;
import ua.zvit.audit.values.Recorded;
import ua.zvit.shared.Caller;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * Records steps in the running transaction, so that a step and its trace are kept or lost together. Whether the caller
 * may read the subject is for the capability to decide that owns it; another council's subjects are never found.
 */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class AuditTrail {
    private AuditRepository entries;
    private Caller caller;
    private Event<Recorded> told;

    protected AuditTrail() {}

    @Inject
    public AuditTrail(AuditRepository entries, Caller caller, Event<Recorded> told) {
        this.entries = entries;
        this.caller = caller;
        this.told = told;
    }

    /**
     * @param subject such as {@code report:12}
     * @param action stable word such as {@code submitted}
     * @param detail measures concerned or decision number; may be empty
     * @param comment the caller's own words; may be null
     */
    public void record(String subject, String action, String detail, String comment) {
        CallerIdentity who = caller.require();
        entries.add(new AuditEntry(who.council(), who, subject, action, detail, comment));
        told.fire(new Recorded(who.council(), subject, action, who.username()));
    }

    /** Records what the operator, who belongs to none, has done for a council; its own people read it. */
    @RolesAllowed(Roles.OPERATOR)
    public void recordFor(String council, String subject, String action, String detail) {
        entries.add(new AuditEntry(council, caller.requireAnybody(), subject, action, detail, null));
    }

    /** @return true when the person has left one of these words about a report on one of these days, both inclusive */
    public boolean hasActed(String person, Set<String> actions, LocalDate from, LocalDate to) {
        ZoneId zone = ZoneId.systemDefault();
        return entries.hasActed(
                caller.require().council(),
                person,
                actions,
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** @return steps of the subject, oldest first; empty for a subject of another council */
    public List<HistoryEntry> history(String subject) {
        return entries.history(caller.require().council(), subject);
    }
}
