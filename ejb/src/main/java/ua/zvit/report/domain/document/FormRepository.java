package ua.zvit.report.domain.document;

import java.util.List;
import java.util.Optional;

/** Where forms are kept. A council sees its own and those that come with the application, no other council's. */
public interface FormRepository {
    /** @return by code, the latest version of each first */
    List<FormVersion> all(long councilId);

    Optional<FormVersion> find(long councilId, long id);

    /** @return the form that the council has chosen; where it never did, the latest version of the usual one */
    Optional<FormVersion> inForce(long councilId, String usual);

    void choose(long councilId, FormVersion form);

    /** @return the latest version of a form that comes with the application */
    Optional<FormVersion> shipped(String code);

    /** @throws ua.zvit.shared.ZvitException {@code FORM-VERSION-EXISTS} when the council has just got that version */
    void add(FormVersion form);
}
