package ua.zvit.report.access;

import java.util.Set;
import ua.zvit.report.domain.Entry;
import ua.zvit.shared.CallerIdentity;
import ua.zvit.shared.Roles;

/**
 * What the caller may see and write in a report of the own council: a plain drafter the entries of the own departments,
 * everybody else reads all; only a drafter writes.
 *
 * @param ownDepartments ids of the caller's departments; none for people of the council as a whole
 */
public record Viewer(CallerIdentity person, Set<Long> ownDepartments) {

    public Viewer {
        ownDepartments = Set.copyOf(ownDepartments);
    }

    public boolean reads(Entry entry) {
        return reads(entry.departmentId());
    }

    public boolean reads(long departmentId) {
        return readsAll() || isOf(departmentId);
    }

    public boolean writes(Entry entry) {
        return mayWrite(entry.departmentId()) && isOpen(entry);
    }

    /** Whether the entries of that department are the caller's to write, while they are on its desk. */
    public boolean mayWrite(long departmentId) {
        return person.hasRole(Roles.DRAFTER) && isOf(departmentId);
    }

    boolean isOwn(Entry entry) {
        return isOf(entry.departmentId());
    }

    public boolean isOf(long departmentId) {
        return ownDepartments.contains(departmentId);
    }

    static boolean isOpen(Entry entry) {
        return entry.report().isOpenForWriting() && entry.status().isWritable();
    }

    public boolean readsAll() {
        return person.hasRole(Roles.ACTING_HEAD)
                || person.hasRole(Roles.COUNCIL)
                || person.hasRole(Roles.ADMIN)
                || person.hasRole(Roles.AUDITOR);
    }
}
