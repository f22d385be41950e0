package ua.zvit.organisation.accounts;

/** The identity provider does not let the service account change people: it may only look. */
class ProviderRefuses extends ProviderSilent {
    private static final long serialVersionUID = 1L;

    ProviderRefuses() {
        super("the service account lacks manage-users");
    }
}
