package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.ProgrammeBackground;
import ua.zvit.shared.DocumentDates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** Programmes of the caller's council. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ProgrammeQueries {
    private ProgrammeRepository programmes;
    private OrganisationQueries organisation;

    protected ProgrammeQueries() {}

    @Inject
    public ProgrammeQueries(ProgrammeRepository programmes, OrganisationQueries organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** @return number and date of the decision that adopted the programme, as far as they are registered */
    public Optional<String> decision(long programmeId) {
        return programmes
                .byId(organisation.council().id(), programmeId)
                .filter(programme -> programme.decisionNumber() != null)
                .map(ProgrammeQueries::decision);
    }

    /** @return the decisions behind the plan of a year */
    public ProgrammeBackground background(long programmeId, int year) {
        Programme programme = programmes
                .byId(organisation.council().id(), programmeId)
                .orElseThrow(() -> new ZvitException(ErrorCode.PROGRAMME_UNKNOWN));
        return new ProgrammeBackground(
                programme.decisionNumber(),
                programme.decisionDate(),
                programmes.plans(programme.councilId(), programmeId, year));
    }

    private static String decision(Programme programme) {
        return programme.decisionDate() == null
                ? programme.decisionNumber()
                : programme.decisionNumber() + ", " + DocumentDates.inWords(programme.decisionDate());
    }
}
