package ua.zvit.signatures.xades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.DigestMatcherType;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.Digest;
import eu.europa.esig.dss.model.ReferenceValidation;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.SignatureCertificateSource;
import eu.europa.esig.dss.spi.x509.CertificateRef;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import eu.europa.esig.dss.xades.validation.XAdESSignature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.cms.AlgorithmStrength;
import ua.zvit.signatures.cms.TimeStamps;

/** Turns what DSS read of one XAdES signature into facts. */
final class XadesSignature {

    private final XAdESSignature signature;
    private final SignedFiles files;
    private final List<X509Certificate> certificates;
    private final ValidationMaterial material;
    private final List<SignatureProblem> problems = new ArrayList<>();

    XadesSignature(XAdESSignature signature, SignedFiles files, ValidationMaterial around) {
        this.signature = signature;
        this.files = files;
        SignatureCertificateSource source = signature.getCertificateSource();
        this.certificates = source.getCertificates().stream()
                .map(CertificateToken::getCertificate)
                .toList();
        this.material = new ValidationMaterial(
                        certificates, XadesMaterial.lists(signature), XadesMaterial.answers(signature))
                .and(around);
    }

    SignatureFacts facts() {
        X509Certificate signer = signer();
        if (signer == null) {
            problems.add(SignatureProblem.of(whyMissing()));
        }
        integrity(signer).or(() -> weakness(signer)).ifPresent(problems::add);
        identity(signer).ifPresent(problems::add);
        SigningTime time = time();
        return new SignatureFacts(signer, algorithm(), time, problems, material).over(covered());
    }

    /**
     * The certificate that the signature names; where it names none of those at hand, the one whose key made the value. DSS
     * takes whatever certificate or bare key in the file makes the value right, so that a forger's own could be put beside
     * the one that is named.
     */
    private X509Certificate signer() {
        return named().orElseGet(this::valueMaker);
    }

    private Optional<X509Certificate> named() {
        List<CertificateRef> references = signature.getCertificateSource().getSigningCertificateRefs();
        return certificates.stream()
                .filter(certificate ->
                        !references.isEmpty() && matches(references.get(0).getCertDigest(), certificate))
                .findFirst();
    }

    /** @return null when the signature brings no certificate along that can be read */
    private X509Certificate valueMaker() {
        return Optional.ofNullable(signature.getSigningCertificateToken())
                .map(CertificateToken::getCertificate)
                .orElse(null);
    }

    private ProblemCode whyMissing() {
        return XmlParts.of(signature.getSignatureElement(), "KeyInfo", "X509Data", "X509Certificate")
                        .isEmpty()
                ? ProblemCode.SIGNER_CERTIFICATE_MISSING
                : ProblemCode.CERTIFICATE_UNREADABLE;
    }

    private boolean isMadeBy(X509Certificate signer) {
        boolean right = signature.getSignatureCryptographicVerification().isSignatureIntact();
        CertificateValidity maker =
                signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        return right
                && maker != null
                && maker.getPublicKey() != null
                && Arrays.equals(
                        signer.getPublicKey().getEncoded(), maker.getPublicKey().getEncoded());
    }

    /** The documents beside that the signature refers to. */
    private List<String> covered() {
        return signature.getReferenceValidations().stream()
                .map(ReferenceValidation::getUri)
                .filter(Objects::nonNull)
                .map(FileReferences::name)
                .filter(files.documents()::contains)
                .distinct()
                .toList();
    }

    /** What the signature computes by, and each thing it refers to, must not be forgeable. */
    private Optional<SignatureProblem> weakness(X509Certificate signer) {
        Stream<String> digests = Stream.concat(
                        Optional.ofNullable(signature.getDigestAlgorithm()).stream(),
                        signature.getReferenceValidations().stream()
                                .map(ReferenceValidation::getDigest)
                                .filter(Objects::nonNull)
                                .map(Digest::getAlgorithm)
                                .filter(Objects::nonNull))
                .map(DigestAlgorithm::getName);
        return digests.flatMap(digest -> AlgorithmStrength.ofDigest(digest, digest).stream())
                .findFirst()
                .or(() -> signer == null ? Optional.empty() : AlgorithmStrength.ofKey(signer.getPublicKey()));
    }

    private Optional<SignatureProblem> integrity(X509Certificate signer) {
        Optional<SignatureProblem> missing = Optional.empty();
        for (ReferenceValidation reference : references()) {
            Optional<SignatureProblem> problem = problem(reference);
            if (problem.filter(found -> found.code().effect() == Verdict.INVALID)
                    .isPresent()) {
                return problem;
            }
            missing = missing.or(() -> problem);
        }
        if (missing.isPresent()) {
            return missing;
        }
        boolean right = signer == null || isMadeBy(signer);
        return right ? Optional.empty() : Optional.of(wrong());
    }

    /** What nobody here can compute is not called wrong. */
    private SignatureProblem wrong() {
        String method = XmlParts.first(XmlParts.signedInfo(signature.getSignatureElement()), "SignatureMethod")
                .map(found -> found.getAttribute("Algorithm"))
                .orElse("?");
        return SignatureAlgorithm.forXML(method, null) == null && signature.getSignatureAlgorithm() == null
                ? SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, method)
                : SignatureProblem.of(ProblemCode.SIGNATURE_WRONG);
    }

    /** Those of the signature and those of the lists that these lead to. */
    private List<ReferenceValidation> references() {
        List<ReferenceValidation> all = new ArrayList<>();
        for (ReferenceValidation reference : signature.getReferenceValidations()) {
            all.add(reference);
            all.addAll(reference.getDependentValidations());
        }
        return all;
    }

    private Optional<SignatureProblem> problem(ReferenceValidation reference) {
        boolean own = reference.getUri() != null && XadesReferences.isWithin(reference.getUri());
        boolean ofDocument = reference.getType() == DigestMatcherType.REFERENCE
                || reference.getType() == DigestMatcherType.MANIFEST_ENTRY;
        if (ofDocument && !reference.isFound() && !own) {
            return Optional.of(files.missing(name(reference)));
        }
        if (reference.isDuplicated()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        return reference.isFound() && reference.isIntact()
                ? Optional.empty()
                : Optional.of(files.changed(name(reference)));
    }

    /**
     * Whether the signature names this very certificate. The certificate itself lies outside of what is signed, so
     * another one for the same key, with another name in it, could take its place.
     */
    private Optional<SignatureProblem> identity(X509Certificate signer) {
        List<CertificateRef> references = signature.getCertificateSource().getSigningCertificateRefs();
        boolean signed = signature.getReferenceValidations().stream()
                .anyMatch(reference -> reference.getType() == DigestMatcherType.SIGNED_PROPERTIES);
        if (signer == null) {
            return Optional.empty();
        }
        if (!signed) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNED_ATTRIBUTES_MISSING));
        }
        if (!new XadesCoverage(signature.getSignatureElement(), List.of()).ofProperties()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        if (references.isEmpty()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_UNREFERENCED));
        }
        return matches(references.get(0).getCertDigest(), signer)
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_SUBSTITUTED));
    }

    private static boolean matches(Digest expected, X509Certificate certificate) {
        return expected != null
                && expected.getAlgorithm() != null
                && Arrays.equals(
                        new CertificateToken(certificate).getDigest(expected.getAlgorithm()), expected.getValue());
    }

    private static String name(ReferenceValidation reference) {
        return Optional.ofNullable(reference.getUri()).orElse("?");
    }

    private String algorithm() {
        return signature.getSignatureAlgorithm() == null
                ? "XAdES"
                : signature.getEncryptionAlgorithm().getName() + "-"
                        + signature.getDigestAlgorithm().getName().replace("-", "");
    }

    private SigningTime time() {
        Date claimed = signature.getSigningTime();
        Instant said = claimed == null ? null : claimed.toInstant();
        for (TimestampToken stamp : signature.getSignatureTimestamps()) {
            TimeStamps.Stamp checked = stamp.isMessageImprintDataIntact()
                    ? TimeStamps.checkSigner(stamp.getEncoded(), certificates)
                    : new TimeStamps.Stamp(TimeStamps.Outcome.BROKEN, null, null);
            switch (checked.outcome()) {
                case INTACT -> {
                    return new SigningTime(said, stamp.getGenerationTime().toInstant(), checked.service());
                }
                case BROKEN -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_BROKEN));
                case WEAK -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_WEAK, checked.weakness()));
                case NOT_CHECKED -> problems.add(SignatureProblem.of(ProblemCode.TIMESTAMP_NOT_CHECKED));
            }
        }
        return SigningTime.claimed(said);
    }
}
