package ua.zvit.entering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.audit.AuditTrail;
import ua.zvit.entering.domain.ReturnedFile;
import ua.zvit.entering.returned.Comparison;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Keeps an exported file that somebody has worked on and brought back, so that its changes can be looked at and taken. */
@Stateless
public class BringBack {
    private ReturnedAccess access;
    private AuditTrail audit;

    protected BringBack() {}

    @Inject
    public BringBack(ReturnedAccess access, AuditTrail audit) {
        this.access = access;
        this.audit = audit;
    }

    /**
     * @param name of the file; may be null
     * @param cells what it holds, as {@link UnderstandFile#cells} tells it
     * @return number of the kept file
     * @throws ZvitException {@code REPORT-UNKNOWN}, {@code CHANGES-OTHER-REPORT}, {@code CHANGES-NO-TABLE} when not one
     *     measure of the report is in it
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public long bring(long reportId, String name, String cells) {
        Comparison comparison = access.look(reportId, cells).comparison();
        if (comparison.isOfAnother()) {
            throw new ZvitException(ErrorCode.CHANGES_OTHER_REPORT);
        }
        if (comparison.isStrange()) {
            throw new ZvitException(ErrorCode.CHANGES_NO_TABLE);
        }
        ReturnedFile file = access.keep(reportId, name, cells);
        audit.record(ReturnedAccess.subject(reportId), "changes-brought", file.fileName(), null);
        return file.id();
    }
}
