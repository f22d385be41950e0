package ua.zvit.signatures.cms;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import ua.zvit.signatures.chain.Providers;

/**
 * Digests of what was signed: those that Java has are computed by the processor's own instructions, which matters for a
 * whole document; Bouncy Castle has the others.
 */
final class ContentDigests implements DigestCalculatorProvider {
    private final DigestCalculatorProvider platform;
    private final DigestCalculatorProvider others;

    ContentDigests() throws OperatorCreationException {
        platform = new JcaDigestCalculatorProviderBuilder().build();
        others = new JcaDigestCalculatorProviderBuilder()
                .setProvider(Providers.bouncyCastle())
                .build();
    }

    @Override
    public DigestCalculator get(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        try {
            return platform.get(algorithm);
        } catch (OperatorCreationException unknown) {
            return others.get(algorithm);
        }
    }
}
