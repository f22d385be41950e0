package ua.zvit.approval.domain;

import java.util.Optional;

/** Where circuits are kept. Every method is bound to one council. */
public interface CircuitRepository {
    /** @return the council's own */
    Optional<Circuit> ofCouncil(long councilId);

    /** @return the programme's own */
    Optional<Circuit> ofProgramme(long councilId, long programmeId);

    /** @throws ua.zvit.shared.ZvitException {@code CIRCUIT-STALE} when somebody was faster */
    void add(Circuit circuit);

    void remove(Circuit circuit);

    /** @throws ua.zvit.shared.ZvitException {@code CIRCUIT-STALE} when somebody was faster */
    void write();
}
