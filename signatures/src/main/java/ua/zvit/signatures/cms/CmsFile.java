package ua.zvit.signatures.cms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cms.CMSSignedData;
import ua.zvit.signatures.ProblemCode;
import ua.zvit.signatures.SignatureProblem;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.chain.SignatureFacts;
import ua.zvit.signatures.chain.ValidationMaterial;

/** A {@code .p7s} file: CAdES with its content inside or beside it. */
public final class CmsFile {

    private final CMSSignedData cms;
    private final byte[] content;

    /**
     * Reads the file.
     *
     * @param content what it is said to cover; null when the content is inside and nothing is claimed
     */
    public CmsFile(byte[] file, byte[] content) throws UnreadableFile {
        this.cms = CmsParser.parse(file, content).orElseThrow(() -> new UnreadableFile(UnreadableFile.Reason.BROKEN));
        this.content = content;
    }

    public List<SignatureFacts> signatures(ValidationMaterial configured) throws UnreadableFile {
        List<SignatureFacts> facts = new CmsSignatures(cms, configured, null).examine();
        if (facts.isEmpty()) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_SIGNED);
        }
        Set<Object> seen = new HashSet<>();
        List<SignatureFacts> all = new ArrayList<>();
        Optional<CMSSignedData> nested = nested();
        for (SignatureFacts signature : facts) {
            SignatureFacts about = signature.with(aboutContent());
            boolean repeated = signature.signer() != null && !seen.add(signature.signer());
            about = repeated ? about.with(List.of(SignatureProblem.of(ProblemCode.SIGNATURE_REPEATED))) : about;
            all.add(
                    nested.isPresent()
                            ? about.with(List.of(SignatureProblem.of(ProblemCode.NESTED_SIGNATURE)))
                            : about);
        }
        if (nested.isPresent()) {
            all.addAll(new CmsSignatures(nested.get(), configured, null).examine());
        }
        return all;
    }

    /** What was signed may be a signature file itself; whoever reads the outer one alone would miss the inner. */
    private Optional<CMSSignedData> nested() {
        return inside().filter(CmsParser::looksLikeCms)
                .flatMap(bytes -> CmsParser.parse(bytes, null))
                .filter(inner -> !inner.getSignerInfos().getSigners().isEmpty());
    }

    private Optional<byte[]> inside() {
        return cms.getSignedContent() != null && cms.getSignedContent().getContent() instanceof byte[] bytes
                ? Optional.of(bytes)
                : Optional.empty();
    }

    private List<SignatureProblem> aboutContent() {
        Optional<byte[]> inner = nested().map(CMSSignedData::getSignedContent)
                .map(content -> content.getContent() instanceof byte[] bytes ? bytes : null);
        boolean differs = content != null
                && inside().isPresent()
                && !Arrays.equals(inside().get(), content)
                && inner.filter(bytes -> Arrays.equals(bytes, content)).isEmpty();
        return differs ? List.of(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS)) : List.of();
    }
}
