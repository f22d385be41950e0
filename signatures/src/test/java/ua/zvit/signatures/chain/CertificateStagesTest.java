package ua.zvit.signatures.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.zvit.signatures.CmsSurgery;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ExpectedSigner;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.SignerIdentity;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.verification.SignatureVerifier;

/** The certificate and trust stages: each fault in a certificate or its chain is told by its own code. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CertificateStagesTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.DSTU);
    private static final Instant NOW = Instant.now();

    @Test
    void leavesTrustOpenWithoutAnchors() {
        SignatureResult result = verify(DEMO.head, TrustAnchors.none(), DEMO.clock);

        assertThat(result.trust()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(result)).contains(ProblemCode.NO_TRUST_ANCHORS);
    }

    @Test
    void doesNotAcceptDemoAuthorityAsAnchorOutsideTheDemoRealm() {
        TrustAnchors real = TrustAnchors.of(List.of(DEMO.authority.certificate()));

        assertThat(real.isEmpty()).isTrue();
        assertThat(verify(DEMO.head, real, DEMO.clock).trust()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void refusesSelfSignedCertificate() {
        DemoIdentity own =
                DemoAuthority.selfSigned(DemoAlgorithm.DSTU, Demo.HEAD, DemoPeriod.days(NOW, 30), DemoPurpose.SIGNER);

        SignatureResult result = verify(own, DEMO.anchors(), DEMO.clock);

        assertThat(result.trust()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.SELF_SIGNED);
    }

    @Test
    void refusesChainToRootThatNobodyConfigured() {
        DemoAuthority foreign =
                DemoAuthority.create(DemoAlgorithm.ECDSA, DemoSubject.service("Інший надавач", "надавач"), DEMO.clock);

        SignatureResult result =
                verify(OddCertificates.signer(foreign, DemoAlgorithm.DSTU, Demo.HEAD), DEMO.anchors(), DEMO.clock);

        assertThat(result.trust()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.ROOT_NOT_TRUSTED);
    }

    @Test
    void refusesBrokenChainWhoseIssuerHasTheRightNameButAnotherKey() {
        DemoAuthority namesake = DemoAuthority.create(DemoAlgorithm.DSTU, Demo.PROVIDER, DEMO.clock);
        DemoIdentity signer = OddCertificates.signer(namesake, DemoAlgorithm.DSTU, Demo.HEAD);
        DemoIdentity alone = new DemoIdentity(DemoAlgorithm.DSTU, signer.key(), signer.certificate(), List.of());

        SignatureResult result = verify(alone, DEMO.anchors(), DEMO.clock);

        assertThat(result.trust()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.CHAIN_BROKEN);
    }

    @Test
    void followsChainOverSubordinateAuthorityAndMissesItWhenAbsent() {
        DemoAuthority below = OddCertificates.subordinate(
                DEMO.authority, DemoAlgorithm.DSTU, DemoSubject.service("Підпорядкований надавач", "надавач"));
        DemoIdentity signer = OddCertificates.signer(below, DemoAlgorithm.DSTU, Demo.HEAD);
        DemoIdentity alone = new DemoIdentity(DemoAlgorithm.DSTU, signer.key(), signer.certificate(), List.of());

        assertThat(verify(signer, DEMO.anchors(), DEMO.clock).trust()).isEqualTo(Verdict.VALID);
        SignatureResult result = verify(alone, DEMO.anchors(), DEMO.clock);
        assertThat(result.trust()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(result)).contains(ProblemCode.ISSUER_MISSING);
    }

    @Test
    void refusesIssuerThatIsNoAuthority() {
        DemoAuthority impostor = DemoAuthority.of(DEMO.secretary, DEMO.clock);

        SignatureResult result =
                verify(OddCertificates.signer(impostor, DemoAlgorithm.DSTU, Demo.HEAD), DEMO.anchors(), DEMO.clock);

        assertThat(result.trust()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.ISSUER_NOT_AUTHORITY);
    }

    @Test
    void refusesCertificateThatHadExpiredWhenSigning() {
        DemoPeriod past = new DemoPeriod(NOW.minus(Duration.ofDays(20)), NOW.minus(Duration.ofDays(10)));
        DemoIdentity expired = DEMO.authority.issue(DemoAlgorithm.DSTU, Demo.HEAD, past, DemoPurpose.SIGNER);

        SignatureResult result = verify(expired, DEMO.anchors(), DEMO.clock);

        assertThat(result.integrity()).isEqualTo(Verdict.VALID);
        assertThat(result.certificate()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.CERTIFICATE_NOT_VALID_AT_SIGNING);
    }

    @Test
    void refusesCertificateThatIsNotForSigning() {
        DemoIdentity wrong = OddCertificates.encryption(DEMO.authority, DemoAlgorithm.DSTU, Demo.HEAD);

        assertThat(codes(verify(wrong, DEMO.anchors(), DEMO.clock))).contains(ProblemCode.CERTIFICATE_NOT_FOR_SIGNING);
    }

    @Test
    void doesNotBelieveTimeInTheFuture() {
        Clock yesterday = Clock.fixed(NOW.minus(Duration.ofMinutes(30)), ZoneOffset.UTC);

        SignatureResult result = verify(DEMO.head, DEMO.anchors(), yesterday);

        assertThat(result.certificate()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(result)).contains(ProblemCode.SIGNING_TIME_IN_FUTURE);
    }

    @Test
    void believesOldSignatureOnlyWithTimeStamp() throws UnreadableFile {
        Demo demo = new Demo(DemoAlgorithm.ECDSA);
        SignatureVerifier later =
                new SignatureVerifier(demo.anchors(), Clock.fixed(NOW.plus(Duration.ofDays(500)), ZoneOffset.UTC));
        byte[] pdf = Demo.pdf("Report");

        SignatureResult bare = later.verify(demo.sign(pdf, demo.head, SignatureLevel.B_B), pdf)
                .signatures()
                .get(0);
        SignatureResult stamped = later.verify(demo.sign(pdf, demo.head, SignatureLevel.B_T), pdf)
                .signatures()
                .get(0);

        assertThat(bare.certificate()).isEqualTo(Verdict.UNKNOWN);
        assertThat(codes(bare)).contains(ProblemCode.CERTIFICATE_EXPIRED_SINCE);
        assertThat(stamped.certificate()).isEqualTo(Verdict.VALID);
        assertThat(stamped.timeProven()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoAlgorithm.class,
            names = {"DSTU", "ECDSA"})
    void refusesRevokedCertificate(DemoAlgorithm authorityKeys) throws Exception {
        DemoAuthority authority = DemoAuthority.create(authorityKeys, Demo.PROVIDER, DEMO.clock);
        DemoIdentity head = OddCertificates.signer(authority, DemoAlgorithm.DSTU, Demo.HEAD);
        TrustAnchors anchors = TrustAnchors.includingDemo(List.of(authority.certificate()));
        byte[] signed = new CadesSigner(head.key(), head.chain()).signAttached(Demo.CONTENT);

        Map<X509Certificate, Instant> before = Map.of(head.certificate(), NOW.minus(Duration.ofMinutes(10)));
        Map<X509Certificate, Instant> after = Map.of(head.certificate(), NOW.plus(Duration.ofMinutes(10)));

        assertThat(codes(verify(withList(signed, authority, before), anchors)))
                .contains(ProblemCode.CERTIFICATE_REVOKED);
        assertThat(codes(verify(withList(signed, authority, after), anchors)))
                .contains(ProblemCode.CERTIFICATE_REVOKED_SINCE);
        assertThat(codes(verify(withList(signed, authority, Map.of()), anchors)))
                .doesNotContain(ProblemCode.REVOCATION_NOT_CHECKED, ProblemCode.CERTIFICATE_REVOKED);
    }

    @Test
    void refusesSubstitutedCertificateForTheSameKey() throws CMSException, UnreadableFile {
        DemoIdentity renamed = OddCertificates.reissue(DEMO.authority, DEMO.head, Demo.SECRETARY);
        byte[] signed = new CadesSigner(DEMO.head.key(), DEMO.head.chain()).signAttached(Demo.CONTENT);
        CMSSignedData cms = new CMSSignedData(signed);

        SignatureResult result = verify(CmsSurgery.replaceCertificate(cms, renamed), DEMO.anchors());

        assertThat(result.certificate()).isEqualTo(Verdict.INVALID);
        assertThat(codes(result)).contains(ProblemCode.SIGNING_CERTIFICATE_SUBSTITUTED);
    }

    @Test
    void tellsThatAnotherPersonSigned() {
        SignerIdentity signer = verify(DEMO.head, DEMO.anchors(), DEMO.clock).signer();

        assertThat(new ExpectedSigner("Олена ТЕСТОВА", Demo.HEAD.taxNumber(), Demo.HEAD.edrpou()).objectionTo(signer))
                .isEmpty();
        assertThat(new ExpectedSigner("Тестова олена", null, null).objectionTo(signer))
                .isEmpty();
        assertThat(new ExpectedSigner("Олена ТЕСТОВА", "9999999999", null).objectionTo(signer))
                .map(SignatureProblem::code)
                .contains(ProblemCode.ANOTHER_PERSON);
        assertThat(new ExpectedSigner("Іван ПРИКЛАД", null, null).objectionTo(signer))
                .map(SignatureProblem::code)
                .contains(ProblemCode.ANOTHER_PERSON);
        assertThat(new ExpectedSigner("Олена ТЕСТОВА", null, "99999999").objectionTo(signer))
                .map(SignatureProblem::code)
                .contains(ProblemCode.ANOTHER_PERSON);
    }

    private static byte[] withList(byte[] signed, DemoAuthority authority, Map<X509Certificate, Instant> revoked)
            throws Exception {
        CMSSignedData cms = new CMSSignedData(signed);
        var list = new JcaX509CRLHolder(authority.revocationList(revoked));
        return CMSSignedData.replaceCertificatesAndCRLs(
                        cms,
                        cms.getCertificates(),
                        cms.getAttributeCertificates(),
                        new CollectionStore<>(List.of(list)))
                .getEncoded();
    }

    private static SignatureResult verify(DemoIdentity signer, TrustAnchors anchors, Clock clock) {
        try {
            byte[] signed = new CadesSigner(signer.key(), signer.chain()).signAttached(Demo.CONTENT);
            return new SignatureVerifier(anchors, clock)
                    .verify(signed, Demo.CONTENT)
                    .signatures()
                    .get(0);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    private static SignatureResult verify(byte[] signed, TrustAnchors anchors) throws UnreadableFile {
        return new SignatureVerifier(anchors, DEMO.clock)
                .verify(signed, null)
                .signatures()
                .get(0);
    }

    private static List<ProblemCode> codes(SignatureResult result) {
        return result.problems().stream().map(SignatureProblem::code).toList();
    }
}
