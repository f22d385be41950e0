package ua.zvit.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import ua.zvit.organisation.ChangeSigningRules;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.PositionSummary;
import ua.zvit.organisation.values.SigningRules;
import ua.zvit.shared.Fault;
import ua.zvit.signature.SigningReadinessQueries;
import ua.zvit.signature.values.KeyState;
import ua.zvit.signature.values.SigningReadiness;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.StatusLook;
import ua.zvit.web.shared.TextView;

/** Which signatures the council wants, and what there is on the server to make and check them; for the administrator. */
@Named
@RequestScoped
public class SigningSettingsView {

    private OrganisationQueries organisation;
    private ChangeSigningRules changing;
    private SigningReadinessQueries readiness;
    private RefusalsView refusals;
    private TextView text;
    private SigningReadiness state;
    private boolean head;
    private boolean secretary;
    private boolean seal;
    private String edrpou;
    private String position;

    protected SigningSettingsView() {}

    @Inject
    public SigningSettingsView(
            OrganisationQueries organisation,
            ChangeSigningRules changing,
            SigningReadinessQueries readiness,
            RefusalsView refusals,
            TextView text) {
        this.organisation = organisation;
        this.changing = changing;
        this.readiness = readiness;
        this.refusals = refusals;
        this.text = text;
    }

    public void open() {
        refusals.opening(readiness::today).ifPresent(found -> {
            state = found;
            SigningRules rules = organisation.signingRules();
            head = rules.headSigns();
            secretary = rules.secretarySigns();
            seal = rules.councilSeal();
            edrpou = rules.edrpou();
            position = rules.secretaryPosition();
        });
    }

    public void save() {
        SigningRules wanted = new SigningRules(head, secretary, seal, plain(edrpou), plain(position));
        if (refusals.tried(() -> changing.change(wanted), SigningSettingsView::place)) {
            refusals.good(text.of("signing.saved"));
            Faces.redirect("signing.xhtml");
        }
    }

    private static String place(Fault fault) {
        return "#rules:" + ("edrpou".equals(fault.field()) ? "edrpou" : "position");
    }

    private static String plain(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** @return how the state of a key is shown */
    public StatusLook look(KeyState key) {
        String word = text.of("signing.key." + key.condition());
        return switch (key.condition()) {
            case READY -> new StatusLook(word, "✓", "ok");
            case ON_TOKEN -> new StatusLook(word, "◐", "acc");
            case NOT_VALID_NOW, UNUSABLE -> new StatusLook(word, "✕", "bad");
            case MISSING -> new StatusLook(word, "○", "");
        };
    }

    /** @return how it is shown that something was found or is missing */
    public StatusLook found(boolean there) {
        return there
                ? new StatusLook(text.of("signing.found"), "✓", "ok")
                : new StatusLook(text.of("signing.missing"), "✕", "bad");
    }

    public List<PositionSummary> getPositions() {
        return organisation.positions();
    }

    public SigningReadiness getState() {
        return state;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    public boolean isSecretary() {
        return secretary;
    }

    public void setSecretary(boolean secretary) {
        this.secretary = secretary;
    }

    public boolean isSeal() {
        return seal;
    }

    public void setSeal(boolean seal) {
        this.seal = seal;
    }

    public String getEdrpou() {
        return edrpou;
    }

    public void setEdrpou(String edrpou) {
        this.edrpou = edrpou;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }
}
