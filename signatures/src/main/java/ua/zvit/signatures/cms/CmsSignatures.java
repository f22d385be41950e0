package ua.zvit.signatures.cms;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.SigningTime;
import ua.zvit.signatures.chain.ValidationMaterial;

/** Finds out the facts about every signer of one CMS structure. */
public final class CmsSignatures {

    private static final int MAXIMUM_SIGNERS = 50;

    private final CMSSignedData cms;
    private final ValidationMaterial material;
    private final Instant fallbackTime;

    /**
     * Signers of one structure.
     *
     * @param around material in the file around the structure
     * @param fallbackTime time of signing as the file around tells it; null when it does not
     */
    public CmsSignatures(CMSSignedData cms, ValidationMaterial around, Instant fallbackTime) {
        this.cms = cms;
        this.material = CmsMaterial.of(cms).and(around);
        this.fallbackTime = fallbackTime;
    }

    public List<SignatureFacts> examine() {
        List<SignatureFacts> facts = new ArrayList<>();
        List<SignerInformation> signers = List.copyOf(cms.getSignerInfos().getSigners());
        for (SignerInformation signer : signers.subList(0, Math.min(signers.size(), MAXIMUM_SIGNERS))) {
            facts.add(examine(signer));
        }
        return facts;
    }

    private SignatureFacts examine(SignerInformation signer) {
        List<SignatureProblem> problems = new ArrayList<>();
        Optional<X509Certificate> certificate = SignerCertificate.find(signer, material.certificates());
        if (cms.getSignedContent() == null) {
            problems.add(SignatureProblem.of(ProblemCode.CONTENT_MISSING));
        } else if (certificate.isPresent()) {
            new SignerCheck(signer, certificate.get()).problem().ifPresent(problems::add);
        }
        if (certificate.isPresent()) {
            new SigningCertificateReference(signer).problem(certificate.get()).ifPresent(problems::add);
        } else {
            problems.add(SignerCertificate.whyMissing(cms, signer));
        }
        SignerTime time = new SignerTime(signer, material.certificates());
        SigningTime signedAt = time.read(fallbackTime);
        problems.addAll(time.problems());
        return new SignatureFacts(
                certificate.orElse(null), SignerAlgorithm.of(signer).name(), signedAt, problems, material);
    }
}
