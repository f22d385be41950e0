package ua.zvit.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.programme.domain.Programme;
import ua.zvit.programme.domain.ProgrammeRepository;
import ua.zvit.programme.values.ProgrammeNames;
import ua.zvit.programme.values.ProgrammeOutline;
import ua.zvit.programme.values.ProgrammePlan;
import ua.zvit.programme.values.StandingNumbers;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Roles;

/** Registers a programme with the measures and money of one year, or adds a further year to one that stands. */
@Stateless
public class RegisterProgramme {
    private ProgrammeRepository programmes;
    private OrganisationQueries organisation;

    protected RegisterProgramme() {}

    @Inject
    public RegisterProgramme(ProgrammeRepository programmes, OrganisationQueries organisation) {
        this.programmes = programmes;
        this.organisation = organisation;
    }

    /** @return in what a file differs from the programme of that name that stands; empty when there is none */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public List<Fault> differences(ProgrammeNames file) {
        return file.title() == null
                ? List.of()
                : programmes
                        .byTitle(organisation.council().id(), file.title())
                        .map(standing -> standing.differences(file))
                        .orElseGet(List::of);
    }

    /**
     * @param plan that has no {@link #differences} from what stands
     * @return the programme with the given year's money
     */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public ProgrammeOutline register(ProgrammePlan plan) {
        long council = organisation.council().id();
        Programme programme = programmes.byTitle(council, plan.title()).orElseGet(() -> {
            Programme created = new Programme(council, plan);
            programmes.add(created);
            return created;
        });
        programme.extend(plan);
        programmes.write();
        return new PlannedParts(programme, plan).outline();
    }

    /** @return how the parts of the programme of that name that stands are numbered; empty when there is none */
    @RolesAllowed({Roles.ADMIN, Roles.DRAFTER})
    public Optional<StandingNumbers> numbers(String title) {
        return Optional.ofNullable(title)
                .flatMap(told -> programmes.byTitle(organisation.council().id(), told))
                .map(standing -> new StandingNumbers(standing.draft()));
    }
}
