package ua.zvit.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ua.zvit.organisation.domain.CouncilRepository;
import ua.zvit.organisation.values.CouncilFigures;
import ua.zvit.shared.Roles;

/** The councils of this installation, for who keeps it; none of their content. */
@Stateless
public class CouncilList {
    private CouncilRepository councils;

    protected CouncilList() {}

    @Inject
    public CouncilList(CouncilRepository councils) {
        this.councils = councils;
    }

    /** @return by name; none in an installation that has just begun */
    @RolesAllowed(Roles.OPERATOR)
    public List<CouncilFigures> all() {
        return councils.figures();
    }
}
