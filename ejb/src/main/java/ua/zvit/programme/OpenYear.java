package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Gives a year of a standing programme out to be reported on. */
@Stateless
public class OpenYear {
    private ProgrammeAccess access;
    private ProgrammeRepository programmes;

    protected OpenYear() {}

    @Inject
    public OpenYear(ProgrammeAccess access, ProgrammeRepository programmes) {
        this.access = access;
        this.programmes = programmes;
    }

    /**
     * @return the programme with the plan in force for the year, where each measure has one
     * @throws ZvitException {@code PROGRAMME-UNKNOWN}, {@code PROGRAMME-YEAR} outside its period, {@code PROGRAMME-EMPTY}
     *     without a measure
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ProgrammeOutline open(long id, int year) {
        Programme programme = access.locked(id);
        if (year < programme.firstYear() || year > programme.lastYear()) {
            throw new ZvitException(
                    ErrorCode.PROGRAMME_YEAR,
                    Integer.toString(programme.firstYear()),
                    Integer.toString(programme.lastYear()));
        }
        programme.openYear(year);
        programmes.write();
        ProgrammeOutline outline = YearOutline.of(programme, year);
        if (outline.isEmpty()) {
            throw new ZvitException(ErrorCode.PROGRAMME_EMPTY);
        }
        return outline;
    }
}
