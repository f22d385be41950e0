package ua.zvit.signature;

import java.util.List;
import java.util.Optional;
import ua.zvit.signature.asic.AsicContainer;
import ua.zvit.signature.cms.CmsParser;

/**
 * The documents that a signature file carries inside: of a {@code .p7s} with attached content, of an ASiC container.
 * Says nothing of whether a signature covers them; that is the verifier's word.
 */
public final class SignedContents {
    private SignedContents() {}

    /** @return empty for any other file and for one that cannot be read; never null */
    public static List<byte[]> in(byte[] file) {
        try {
            if (AsicContainer.looksLikeZip(file)) {
                return new AsicContainer(file, null).documents();
            }
            return CmsParser.looksLikeCms(file) ? ofCms(file) : List.of();
        } catch (UnreadableFile | RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    private static List<byte[]> ofCms(byte[] file) {
        return CmsParser.parse(file, null)
                .flatMap(cms -> Optional.ofNullable(cms.getSignedContent()))
                .map(content -> content.getContent() instanceof byte[] bytes ? List.of(bytes) : List.<byte[]>of())
                .orElse(List.of());
    }
}
