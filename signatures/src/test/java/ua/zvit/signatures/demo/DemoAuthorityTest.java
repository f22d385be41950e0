package ua.zvit.signatures.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.chain.DemoMark;

/** The demo authority marks what it issues, and its keys survive in PKCS#12. */
class DemoAuthorityTest {

    private static final char[] PASSWORD = "demo".toCharArray();

    @ParameterizedTest
    @EnumSource(DemoAlgorithm.class)
    void marksItsCertificatesAndKeepsItsKeys(DemoAlgorithm algorithm) {
        DemoAuthority authority = DemoAuthority.create(algorithm, Demo.PROVIDER, Clock.systemUTC());
        DemoIdentity head = OddCertificates.signer(authority, algorithm, Demo.HEAD);

        DemoIdentity kept = DemoIdentity.read(algorithm, head.pkcs12(PASSWORD), PASSWORD);

        assertThat(DemoMark.isOn(authority.certificate())).isTrue();
        assertThat(DemoMark.isOn(head.certificate())).isTrue();
        assertThat(kept.chain()).isEqualTo(head.chain());
        assertThat(kept.key().getEncoded()).isEqualTo(head.key().getEncoded());
    }
}
