package ua.zvit.organisation.domain;

import java.util.List;
import java.util.Optional;
import ua.zvit.organisation.values.CouncilFigures;

/** Where the councils themselves are kept, for the operator, who sees all of them. */
public interface CouncilRepository {
    Optional<Council> find(String code);

    /** @throws ua.zvit.shared.ZvitException {@code COUNCIL-EXISTS} */
    void add(Council council);

    /** @return every council with its figures, by name */
    List<CouncilFigures> figures();
}
