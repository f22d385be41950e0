package ua.zvit.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.signing.SignatureLevel;

/**
 * Bouncy Castle 1.85 and 1.86 break DSS 6.4 without a word: signing seems to work, and then no signature is found. An
 * upgrade of either library has to pass here first.
 */
class BouncyCastleGuardTest {

    private static final String PROVED = "1.84";

    @Test
    void usesTheVersionThatWasProvedWithDss() {
        assertThat(Providers.bouncyCastle().getVersionStr()).isEqualTo(PROVED);
        assertThat(CMSSignedData.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .endsWith("-" + PROVED + ".jar");
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoAlgorithm.class,
            names = {"RSA", "ECDSA"})
    void dssStillFindsWhatItSigned(DemoAlgorithm algorithm) {
        Demo demo = new Demo(algorithm);
        byte[] signed = demo.sign(Demo.pdf("Report"), demo.head, SignatureLevel.B_LTA);

        assertThat(DssOpinion.of(signed, demo)).containsExactly("TOTAL_PASSED");
    }
}
