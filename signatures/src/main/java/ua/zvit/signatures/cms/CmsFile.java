package ua.zvit.signatures.cms;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        return facts.stream()
                .map(signature -> signature.with(aboutContent()))
                .map(signature -> signature.signer() == null || seen.add(signature.signer())
                        ? signature
                        : signature.with(List.of(SignatureProblem.of(ProblemCode.SIGNATURE_REPEATED))))
                .toList();
    }

    private List<SignatureProblem> aboutContent() {
        boolean differs = content != null
                && cms.getSignedContent() != null
                && cms.getSignedContent().getContent() instanceof byte[] inside
                && !Arrays.equals(inside, content);
        return differs ? List.of(SignatureProblem.of(ProblemCode.CONTENT_DIFFERS)) : List.of();
    }
}
