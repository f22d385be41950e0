package ua.zvit.organisation.accounts;

/** The identity provider can't be asked: it does not answer, or does not let us ask. */
class ProviderSilent extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderSilent(String why) {
        super(why);
    }

    ProviderSilent(Throwable why) {
        super(why);
    }
}
