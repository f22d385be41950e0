package ua.zvit.check.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import ua.zvit.audit.AuditTrail;
import ua.zvit.check.domain.CouncilSettings;
import ua.zvit.check.domain.SettingsRepository;
import ua.zvit.check.values.CheckSettingsDetails;
import ua.zvit.check.values.RuleDetails;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.checker.Checker;
import ua.zvit.shared.Caller;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Roles;
import ua.zvit.shared.ZvitException;

/** How the caller's council has tuned the check: which rules run, how much they weigh, and their thresholds. */
@Stateless
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class CouncilCheckSettings {
    private SettingsRepository settings;
    private Checker checker;
    private OrganisationQueries organisation;
    private AuditTrail audit;
    private Caller caller;

    protected CouncilCheckSettings() {}

    @Inject
    public CouncilCheckSettings(
            SettingsRepository settings,
            Checker checker,
            OrganisationQueries organisation,
            AuditTrail audit,
            Caller caller) {
        this.settings = settings;
        this.checker = checker;
        this.organisation = organisation;
        this.audit = audit;
        this.caller = caller;
    }

    public CheckSettingsDetails read() {
        return settings.settings(organisation.council().id())
                .map(CouncilSettings::details)
                .orElse(CouncilSettingsCache.USUAL);
    }

    /** @return every rule with the weight in force, in the order of their ids */
    public List<RuleDetails> rules(Locale language) {
        return new RuleCatalogue(checker, FindingMessages.in(language)).under(read());
    }

    /**
     * @param wanted replaces what stood there; its version is the one it was made from
     * @return the settings as they stand now
     * @throws ZvitException {@code SETTINGS-STALE}, {@code SETTINGS-INVALID} with a fault for each value that makes no
     *     sense
     */
    @RolesAllowed(Roles.ADMIN)
    public CheckSettingsDetails change(CheckSettingsDetails wanted) {
        new SettingsRules(checker).require(wanted);
        long council = organisation.council().id();
        String author = caller.require().displayName();
        CouncilSettings standing = settings.settings(council).orElse(null);
        int version = standing == null ? 0 : standing.details().version();
        if (version != wanted.version()) {
            throw new ZvitException(ErrorCode.SETTINGS_STALE);
        }
        if (standing == null) {
            standing = new CouncilSettings(council, wanted, author);
            settings.add(standing);
        } else {
            standing.change(wanted, author);
        }
        settings.write();
        settings.raiseRevision(council);
        audit.record("check-settings:" + council, "check-tuned", "", null);
        return standing.details();
    }
}
