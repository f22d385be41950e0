package ua.zvit.processes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.zvit.organisation.OrganisationQueries;

/**
 * Which signatures the council of the report wants, asked at the moment when the way forks: {@code wantedSignatures} in
 * the process. The step is always taken by somebody of that council.
 */
@ApplicationScoped
public class WantedSignatures {
    static final String NAME = "wantedSignatures";

    private OrganisationQueries organisation;

    protected WantedSignatures() {}

    @Inject
    public WantedSignatures(OrganisationQueries organisation) {
        this.organisation = organisation;
    }

    public boolean isByHead() {
        return organisation.signingRules().headSigns();
    }

    public boolean isBySecretary() {
        return organisation.signingRules().secretarySigns();
    }
}
