package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.Fund;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Money;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Posts what a year's measures cost to the programme once the council has adopted the year's report. */
@Stateless
public class PostSpending {
    private ProgrammeRepository programmes;
    private OrganisationQueries organisation;

    protected PostSpending() {}

    @Inject
    public PostSpending(ProgrammeRepository programmes, OrganisationQueries organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** @param spent what each measure cost, by its number and the fund */
    @RolesAllowed(Roles.COUNCIL)
    public void post(long programmeId, int year, Map<String, Map<Fund, Money>> spent) {
        Programme programme = programmes
                .byId(organisation.council().id(), programmeId)
                .orElseThrow(() -> new ZvitException(ErrorCode.PROGRAMME_UNKNOWN));
        spent.forEach((number, amounts) -> programme.measure(number).ifPresent(measure -> measure.post(year, amounts)));
    }
}
