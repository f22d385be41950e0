package ua.zvit.signature.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;

/** Until when the certificates last that this installation trusts. */
@ApplicationScoped
public class TrustDays {
    private TrustConfiguration trust;

    protected TrustDays() {}

    @Inject
    public TrustDays(TrustConfiguration trust) {
        this.trust = trust;
    }

    /**
     * @return when the first of them ends; empty where none is trusted
     * @throws IllegalStateException when a setting names what can't be read
     */
    public Optional<Instant> earliestEnd() {
        return trust.anchors().certificates().stream()
                .map(X509Certificate::getNotAfter)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
    }

    /** @return how many there are */
    public int certificates() {
        return trust.anchors().certificates().size();
    }
}
