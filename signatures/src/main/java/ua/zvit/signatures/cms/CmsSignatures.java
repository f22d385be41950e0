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
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.Certificates;
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

    /** @throws UnreadableFile when there are more signers than anything honest has */
    public List<SignatureFacts> examine() throws UnreadableFile {
        List<SignerInformation> signers = List.copyOf(cms.getSignerInfos().getSigners());
        if (signers.size() > MAXIMUM_SIGNERS) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX);
        }
        List<SignatureFacts> facts = new ArrayList<>();
        for (SignerInformation signer : signers) {
            SignatureFacts found = examine(signer, cms.getSignedContent() != null, fallbackTime);
            facts.add(found);
            counterSignatures(signer, found, facts);
        }
        return facts;
    }

    /** Signatures over the value of this one. */
    private void counterSignatures(SignerInformation signer, SignatureFacts about, List<SignatureFacts> facts)
            throws UnreadableFile {
        for (SignerInformation counter : countersigners(signer)) {
            if (facts.size() > MAXIMUM_SIGNERS) {
                throw new UnreadableFile(UnreadableFile.Reason.TOO_COMPLEX);
            }
            String name = about.signer() == null ? "?" : Certificates.holder(about.signer());
            facts.add(examine(counter, true, null)
                    .with(List.of(SignatureProblem.of(ProblemCode.COUNTER_SIGNATURE, name))));
        }
    }

    private static List<SignerInformation> countersigners(SignerInformation signer) {
        try {
            return List.copyOf(signer.getCounterSignatures().getSigners());
        } catch (RuntimeException odd) {
            return List.of();
        }
    }

    private SignatureFacts examine(SignerInformation signer, boolean contentThere, Instant fallback) {
        ValidationMaterial own = ownMaterial(signer).and(material);
        List<SignatureProblem> problems = new ArrayList<>();
        Optional<X509Certificate> certificate = SignerCertificate.find(signer, own.certificates());
        if (!contentThere) {
            problems.add(SignatureProblem.of(ProblemCode.CONTENT_MISSING));
        } else if (certificate.isPresent()) {
            new SignerCheck(signer, certificate.get()).problem().ifPresent(problems::add);
        }
        if (certificate.isPresent()) {
            new SigningCertificateReference(signer).problem(certificate.get()).ifPresent(problems::add);
        } else {
            problems.add(SignerCertificate.whyMissing(cms, signer));
        }
        SignerTime time = new SignerTime(signer, own.certificates());
        SigningTime signedAt = time.read(fallback);
        problems.addAll(time.problems());
        return new SignatureFacts(
                certificate.orElse(null), SignerAlgorithm.of(signer).name(), signedAt, problems, own);
    }

    private static ValidationMaterial ownMaterial(SignerInformation signer) {
        try {
            return CmsMaterial.of(signer);
        } catch (RuntimeException odd) {
            return ValidationMaterial.of(List.of());
        }
    }
}
