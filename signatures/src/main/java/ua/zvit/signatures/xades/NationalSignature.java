package ua.zvit.signatures.xades;

import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Element;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;
import ua.zvit.signatures.dstu.Dstu4145;
import ua.zvit.signatures.dstu.DstuContentVerifiers;
import ua.zvit.signatures.dstu.NationalDigest;

/**
 * One XAdES signature by DSTU 4145. EU DSS knows neither the algorithm nor the keys, so the signature is read here:
 * Santuario writes canonically what is signed, the value is checked as in CMS. What is told is the same as of any other
 * XAdES signature. An algorithm that is not known makes that nothing can be judged, never that it is right.
 */
final class NationalSignature {

    private static final String INCLUSIVE = Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS;

    private final Element signature;
    private final Element signedInfo;
    private final SignedFiles files;
    private final ValidationMaterial own;
    private final ValidationMaterial around;
    private final List<SignatureProblem> problems = new ArrayList<>();

    NationalSignature(Element signature, SignedFiles files, ValidationMaterial around) {
        this.signature = signature;
        this.signedInfo = XmlParts.signedInfo(signature);
        this.files = files;
        this.own = NationalMaterial.of(signature);
        this.around = around;
    }

    SignatureFacts facts() throws UnreadableFile {
        X509Certificate signer = signer();
        NationalReferences references =
                new NationalReferences(signature, files, signer == null ? null : signer.getPublicKey());
        if (signer == null) {
            boolean none = XmlParts.of(signature, "KeyInfo", "X509Data", "X509Certificate")
                    .isEmpty();
            problems.add(SignatureProblem.of(
                    none ? ProblemCode.SIGNER_CERTIFICATE_MISSING : ProblemCode.CERTIFICATE_UNREADABLE));
        }
        integrity(references, signer).ifPresent(problems::add);
        if (signer != null) {
            identity(references, signer).ifPresent(problems::add);
        }
        NationalTime time = new NationalTime(signature, own.certificates());
        SigningTime signed = time.read();
        problems.addAll(time.problems());
        return new SignatureFacts(signer, algorithm(), signed, problems, own.and(around)).over(references.covered());
    }

    private String method() {
        return XmlParts.first(signedInfo, "SignatureMethod")
                .map(method -> method.getAttribute("Algorithm"))
                .orElse("?");
    }

    private String algorithm() {
        return NationalAlgorithms.signature(method())
                .map(digest -> "DSTU4145-" + digest.label())
                .orElse(method());
    }

    /** The certificate that the signature names; when it names none of those at hand, the first that it brings along. */
    private X509Certificate signer() {
        List<X509Certificate> named = XmlParts.of(signature, "KeyInfo", "X509Data", "X509Certificate").stream()
                .flatMap(NationalMaterial::certificate)
                .toList();
        return own.certificates().stream()
                .filter(certificate ->
                        isNamed(new NationalReferences(signature, files, certificate.getPublicKey()), certificate))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    private Optional<SignatureProblem> integrity(NationalReferences references, X509Certificate signer)
            throws UnreadableFile {
        if (!isWellFormed()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        Optional<SignatureProblem> problem = references.problem();
        boolean breaks = problem.filter(found -> found.code().effect() == Verdict.INVALID)
                .isPresent();
        if (breaks || signer == null) {
            return problem;
        }
        Optional<NationalDigest> digest = NationalAlgorithms.signature(method());
        if (digest.isEmpty() || !Dstu4145.isDstuKey(signer.getPublicKey())) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, method()));
        }
        return value(digest.get(), signer).or(() -> problem);
    }

    /** One part that is signed, then one value; a second of either could be read in place of the first. */
    private boolean isWellFormed() {
        return signedInfo != null
                && !XmlParts.of(signedInfo, "Reference").isEmpty()
                && XmlParts.of(signature, "SignedInfo").size() == 1
                && XmlParts.of(signature, "SignatureValue").size() == 1
                && XmlParts.of(signature, "KeyInfo").size() <= 1
                && XmlParts.of(signedInfo, "SignatureMethod").size() == 1
                && XmlParts.of(signedInfo, "CanonicalizationMethod").size() == 1;
    }

    private Optional<SignatureProblem> value(NationalDigest digest, X509Certificate signer) {
        Element method = XmlParts.of(signedInfo, "CanonicalizationMethod").get(0);
        String canonical = method.getAttribute("Algorithm");
        if (!Transforms.isCanonical(canonical)) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, canonical));
        }
        byte[] value =
                XmlParts.unpacked(XmlParts.of(signature, "SignatureValue").get(0));
        try {
            byte[] data = canonical(signedInfo, method);
            boolean right = value != null && DstuContentVerifiers.verify(signer.getPublicKey(), digest, data, value);
            return right ? Optional.empty() : Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_WRONG));
        } catch (XMLSecurityException odd) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
    }

    /** Writes an element canonically, as a method says; by the inclusive one when there is none. */
    static byte[] canonical(Element element, Element method) throws XMLSecurityException {
        String algorithm = method == null ? INCLUSIVE : method.getAttribute("Algorithm");
        String prefixes = method == null
                ? ""
                : SafeXml.elements(method, "InclusiveNamespaces").stream()
                        .map(found -> found.getAttribute("PrefixList"))
                        .findFirst()
                        .orElse("");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Canonicalizer canonicalizer = Canonicalizer.getInstance(algorithm);
        if (prefixes.isEmpty()) {
            canonicalizer.canonicalizeSubtree(element, out);
        } else {
            canonicalizer.canonicalizeSubtree(element, prefixes, out);
        }
        return out.toByteArray();
    }

    /** Whether the signature names this very certificate, for the certificate lies outside of what is signed. */
    private Optional<SignatureProblem> identity(NationalReferences references, X509Certificate signer) {
        int properties = XmlParts.of(signature, "Object", "QualifyingProperties", "SignedProperties")
                .size();
        if (properties == 0) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNED_ATTRIBUTES_MISSING));
        }
        if (properties > 1 || !new XadesCoverage(signature, List.of()).ofProperties()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
        if (certificateReference().isEmpty()) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_UNREFERENCED));
        }
        return isNamed(references, signer)
                ? Optional.empty()
                : Optional.of(SignatureProblem.of(ProblemCode.SIGNING_CERTIFICATE_SUBSTITUTED));
    }

    private boolean isNamed(NationalReferences references, X509Certificate certificate) {
        Element digest = certificateReference().orElse(null);
        String method = XmlParts.first(digest, "DigestMethod")
                .map(found -> found.getAttribute("Algorithm"))
                .orElse("");
        byte[] expected =
                XmlParts.first(digest, "DigestValue").map(XmlParts::unpacked).orElse(null);
        try {
            return expected != null && references.matches(method, expected, certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            return false;
        }
    }

    private Optional<Element> certificateReference() {
        return signed("SigningCertificateV2", "Cert", "CertDigest")
                .or(() -> signed("SigningCertificate", "Cert", "CertDigest"));
    }

    private Optional<Element> signed(String... way) {
        return NationalTime.signedProperties(signature).flatMap(properties -> XmlParts.first(properties, way));
    }
}
