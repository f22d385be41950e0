package ua.zvit.signatures.cms;

import java.io.IOException;
import java.io.OutputStream;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.OperatorCreationException;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.chain.Providers;
import ua.zvit.signatures.dstu.DstuContentVerifiers;
import ua.zvit.signatures.dstu.SubstitutionBox;

/**
 * The mathematics of one signer: the content's digest and the signature value, with this certificate's key. For DSTU
 * both substitution tables that signers use are tried.
 */
final class SignerCheck {

    private final SignerInformation signer;
    private final X509Certificate certificate;

    SignerCheck(SignerInformation signer, X509Certificate certificate) {
        this.signer = signer;
        this.certificate = certificate;
    }

    /** Empty when the signature is right. */
    Optional<SignatureProblem> problem() {
        SignerAlgorithm algorithm = SignerAlgorithm.of(signer);
        Optional<SignatureProblem> objection = algorithm.objection(certificate.getPublicKey());
        boolean hopeless = objection
                .filter(problem -> problem.code() != ProblemCode.ALGORITHM_WEAK)
                .isPresent();
        if (hopeless) {
            return objection;
        }
        Optional<SignatureProblem> computed = algorithm.isDstu() ? checkDstu(algorithm) : checkStandard(algorithm);
        return computed.filter(SignerCheck::breaks).isPresent() ? computed : objection.or(() -> computed);
    }

    private static boolean breaks(SignatureProblem problem) {
        return problem.code().effect() != Verdict.VALID;
    }

    private Optional<SignatureProblem> checkDstu(SignerAlgorithm algorithm) {
        Optional<SignatureProblem> last = Optional.empty();
        List<SubstitutionBox> tables = SubstitutionBox.candidates(certificate.getPublicKey());
        try {
            for (SubstitutionBox table : tables) {
                last = check(DstuContentVerifiers.forCms(certificate.getPublicKey(), table, new ContentDigests()));
                if (last.filter(SignerCheck::breaks).isEmpty()) {
                    return last;
                }
            }
            return last;
        } catch (OperatorCreationException e) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, algorithm.name()));
        }
    }

    private Optional<SignatureProblem> checkStandard(SignerAlgorithm algorithm) {
        try {
            return check(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Providers.bouncyCastle())
                    .setDigestCalculatorProvider(new ContentDigests())
                    .build(certificate.getPublicKey()));
        } catch (OperatorCreationException | RuntimeException e) {
            return Optional.of(SignatureProblem.of(ProblemCode.ALGORITHM_UNSUPPORTED, algorithm.name()));
        }
    }

    private Optional<SignatureProblem> check(SignerInformationVerifier verifier) {
        try {
            if (signer.verify(verifier)) {
                return Optional.empty();
            }
            return holdsAsEncoded(verifier)
                    ? Optional.of(SignatureProblem.of(ProblemCode.SIGNED_ATTRIBUTES_DISORDERED))
                    : Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_WRONG));
        } catch (CMSSignerDigestMismatchException e) {
            return Optional.of(SignatureProblem.of(ProblemCode.DIGEST_MISMATCH));
        } catch (CMSException | OperatorCreationException | IOException | RuntimeException e) {
            return Optional.of(SignatureProblem.of(ProblemCode.SIGNATURE_MALFORMED));
        }
    }

    /**
     * The norm has the signed attributes sorted before they are signed; some signers sign them in the order in which they
     * stand. The content's digest and type were compared by then.
     */
    private boolean holdsAsEncoded(SignerInformationVerifier verifier)
            throws OperatorCreationException, IOException, CMSException {
        ASN1Set attributes = signer.toASN1Structure().getAuthenticatedAttributes();
        if (attributes == null
                || Arrays.equals(attributes.getEncoded(ASN1Encoding.DER), attributes.getEncoded(ASN1Encoding.DL))) {
            return false;
        }
        ContentVerifier value = verifier.getContentVerifier(
                signer.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getDigestAlgorithmID());
        try (OutputStream out = value.getOutputStream()) {
            out.write(attributes.getEncoded(ASN1Encoding.DL));
        }
        return value.verify(signer.getSignature());
    }
}
