package ua.zvit.signatures.cms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.SignatureResult;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoPeriod;
import ua.zvit.signatures.demo.DemoPurpose;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.DstuContentSigner;
import ua.zvit.signatures.dstu.NationalDigest;
import ua.zvit.signatures.dstu.SubstitutionBox;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.verification.SignatureVerifier;

/** Time stamps by a service with a national key over a national signature, as real qualified files carry them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DstuTimeStampTest {

    private static final Demo DEMO = new Demo(DemoAlgorithm.DSTU);
    private static final DemoSubject SERVICE = DemoSubject.service("Служба позначок часу", "надавач");
    private static final DemoPeriod TWO_YEARS = DemoPeriod.days(DEMO.clock.instant(), 730);

    private final byte[] signed = new CadesSigner(DEMO.head.key(), DEMO.head.chain()).signAttached(Demo.CONTENT);

    @Test
    void provesTimeAfterTheSignersCertificateHasExpired() throws Exception {
        DemoIdentity service = DEMO.authority.issue(DemoAlgorithm.DSTU, SERVICE, TWO_YEARS, DemoPurpose.TIME_STAMPS);
        Clock later = Clock.fixed(DEMO.clock.instant().plus(Duration.ofDays(500)), ZoneOffset.UTC);

        SignatureResult result = verify(stamped(service, signature()), later);

        assertThat(result.certificate()).as(result.toString()).isEqualTo(Verdict.VALID);
        assertThat(result.timeProven()).isTrue();
    }

    @Test
    void doesNotBelieveStampOverAnotherSignature() throws Exception {
        DemoIdentity service = DEMO.authority.issue(DemoAlgorithm.DSTU, SERVICE, TWO_YEARS, DemoPurpose.TIME_STAMPS);

        SignatureResult result = verify(stamped(service, "other".getBytes(StandardCharsets.UTF_8)), DEMO.clock);

        assertThat(result.timeProven()).isFalse();
        assertThat(result.problems()).contains(SignatureProblem.of(ProblemCode.TIMESTAMP_BROKEN));
        assertThat(result.integrity()).isEqualTo(Verdict.VALID);
    }

    @Test
    void doesNotBelieveServiceThatNobodyTrusts() throws Exception {
        DemoAuthority other =
                DemoAuthority.create(DemoAlgorithm.DSTU, DemoSubject.service("Інший надавач", "надавач"), DEMO.clock);
        DemoIdentity service = other.issue(DemoAlgorithm.DSTU, SERVICE, TWO_YEARS, DemoPurpose.TIME_STAMPS);

        SignatureResult result = verify(stamped(service, signature()), DEMO.clock);

        assertThat(result.timeProven()).isFalse();
        assertThat(result.problems()).contains(SignatureProblem.of(ProblemCode.TIMESTAMP_NOT_TRUSTED, SERVICE.name()));
    }

    private byte[] signature() throws Exception {
        return new CMSSignedData(signed).getSignerInfos().iterator().next().getSignature();
    }

    private byte[] stamped(DemoIdentity service, byte[] data) throws Exception {
        CMSSignedData cms = new CMSSignedData(signed);
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        Attribute attribute = new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(ASN1Primitive.fromByteArray(token(service, data).getEncoded())));
        SignerInformation with =
                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute)));
        return CMSSignedData.replaceSigners(cms, new SignerInformationStore(List.of(with)))
                .getEncoded();
    }

    private static TimeStampToken token(DemoIdentity service, byte[] data) throws Exception {
        byte[] digest = NationalDigest.GOST_34311.digest(data, SubstitutionBox.standard());
        SignerInfoGeneratorBuilder builder =
                new SignerInfoGeneratorBuilder(id -> NationalDigest.GOST_34311.calculator(SubstitutionBox.standard()));
        builder.setContentDigest(Dstu4145.digestAlgorithm());
        SignerInfoGenerator signer = builder.build(
                DstuContentSigner.forCms(service.key()), new JcaX509CertificateHolder(service.certificate()));
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                signer,
                NationalDigest.GOST_34311.calculator(SubstitutionBox.standard()),
                new ASN1ObjectIdentifier("1.2.3.4"));
        generator.addCertificates(new JcaCertStore(service.chain()));
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        return generator.generate(requests.generate(Dstu4145.DIGEST, digest), BigInteger.ONE, new Date());
    }

    private static SignatureResult verify(byte[] file, Clock clock) throws UnreadableFile {
        return new SignatureVerifier(DEMO.anchors(), clock)
                .verify(file, Demo.CONTENT)
                .signatures()
                .get(0);
    }
}
