package ua.zvit.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import ua.zvit.check.settings.CouncilCheckSettings;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.LanguageView;
import ua.zvit.web.shared.PersonView;
import ua.zvit.web.shared.RefusalsView;
import ua.zvit.web.shared.TextView;

/** How the council tunes the check: rules with their weights, thresholds, trying out links; for the administrator. */
@Named
@RequestScoped
public class CheckSettingsView {

    private CouncilCheckSettings settings;
    private RefusalsView refusals;
    private PersonView person;
    private LanguageView language;
    private TextView text;
    private CheckSettingsDetails standing;
    private CheckSettingsForm form;

    protected CheckSettingsView() {}

    @Inject
    public CheckSettingsView(
            CouncilCheckSettings settings,
            RefusalsView refusals,
            PersonView person,
            LanguageView language,
            TextView text) {
        this.settings = settings;
        this.refusals = refusals;
        this.person = person;
        this.language = language;
        this.text = text;
    }

    public void open() {
        refusals.opening(() -> {
                    if (!person.isAdmin()) {
                        throw new ZvitException(ErrorCode.ROLE_MISSING);
                    }
                    return settings.read();
                })
                .ifPresent(this::show);
    }

    private void show(CheckSettingsDetails found) {
        standing = found;
        form = new CheckSettingsForm(settings.rules(language.getLocale()), found);
    }

    public void save() {
        if (refusals.tried(() -> settings.change(form.details()))) {
            refusals.good(text.of("page.check-settings.saved"));
            Faces.redirect("check.xhtml");
        }
    }

    /** @return the settings in force, with who changed them last */
    public CheckSettingsDetails getStanding() {
        return standing;
    }

    public CheckSettingsForm getForm() {
        return form;
    }
}
