package ua.zvit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ua.zvit.archive.renewal.AlgorithmEnds;
import ua.zvit.archive.renewal.RenewalRule;
import ua.zvit.shared.Settings;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signatures.pdf.LastStamp;

/** Puts a new archive time stamp over a signed document when the rule says that it is time. */
@ApplicationScoped
class StampRenewal {
    private static final int MARGIN_DAYS = 180;

    private TrustConfiguration trust;
    private RenewalRule rule;

    protected StampRenewal() {}

    @Inject
    StampRenewal(TrustConfiguration trust) {
        this.trust = trust;
        this.rule = new RenewalRule(
                Settings.positive("zvit.archive.renew-days", MARGIN_DAYS),
                new AlgorithmEnds(Settings.text("zvit.archive.algorithm-ends").orElse(AlgorithmEnds.USUAL)));
    }

    /**
     * @return the document with the new stamp; empty when it is not signed, not due, or when there is no service
     * @throws ua.zvit.signatures.signing.SigningFailed when the service or the validation data fail
     */
    Optional<byte[]> renewed(byte[] pdf) {
        return LastStamp.of(pdf)
                .filter(last -> trust.timeStamps().isPresent() && rule.isDue(last, Instant.now()))
                .map(due -> trust.signer().renew(pdf));
    }
}
