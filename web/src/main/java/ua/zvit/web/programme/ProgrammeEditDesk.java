package ua.zvit.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.omnifaces.util.Faces;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.ProgrammeDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** Who may write a programme, where faults are mended on its page, and what is said when it is done. */
@RequestScoped
public class ProgrammeEditDesk {
    private ProgrammeQueries programmes;
    private RefusalsView refusals;
    private PersonView person;
    private TextView text;

    protected ProgrammeEditDesk() {}

    @Inject
    public ProgrammeEditDesk(ProgrammeQueries programmes, RefusalsView refusals, PersonView person, TextView text) {
        this.programmes = programmes;
        this.refusals = refusals;
        this.person = person;
        this.text = text;
    }

    /** @return true when the page may be opened; else its refusal was sent */
    boolean opening(String id) {
        return refusals.opening(() -> {
                            if (!person.isAdmin()) {
                                throw new ZvitException(ErrorCode.ROLE_MISSING);
                            }
                            return person;
                        })
                        .isPresent()
                && (id == null || programme(id).isPresent());
    }

    Optional<ProgrammeDetails> programme(String id) {
        return refusals.number(id).flatMap(number -> refusals.opening(() -> programmes.programme(number)));
    }

    boolean tried(Runnable step) {
        return refusals.tried(step, ProgrammeEditDesk::place);
    }

    void done(String key, String id) {
        refusals.good(text.of(key));
        Faces.redirect("programme.xhtml?id=%s", id);
    }

    /** @return link to the field of the page that the fault is in; null where the page has none */
    private static String place(Fault fault) {
        return switch (fault.field()) {
            case "amendment.number" -> "#editing:number";
            case "amendment.date" -> "#editing:date";
            case "funding", "number", "sections" -> null;
            default -> "#" + fault.field();
        };
    }
}
