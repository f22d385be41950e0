package ua.zvit.archive.exchange;

import java.util.List;
import java.util.Optional;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.signature.trust.UntrustedFiles;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.apart.GuardedVerifier;

/**
 * That no signature of a package is broken: each still covers exactly what it was made over. Whether the signers were
 * trusted was decided when the package was sealed and stands in it; here only integrity counts, so no anchors are
 * needed.
 */
public final class SignaturesIntact {
    private static final String CONTENT = ".content";

    private SignaturesIntact() {}

    static void require(List<PackedFile> files) throws UnsoundPackage {
        Optional<String> broken = broken(files);
        if (broken.isPresent()) {
            throw UnsoundPackage.in(broken.get(), "package-signature");
        }
    }

    /** @return name of the first file with a broken signature */
    public static Optional<String> broken(List<PackedFile> files) {
        GuardedVerifier verifier = UntrustedFiles.verifierOfIntegrity();
        return files.stream()
                .filter(file -> file.role() == FileRole.DOCUMENT || file.role() == FileRole.SIGNATURE)
                .filter(file -> isBroken(verifier, file, contentOf(file, files)))
                .map(PackedFile::name)
                .findFirst();
    }

    private static boolean isBroken(GuardedVerifier verifier, PackedFile file, byte[] content) {
        try {
            return verifier.verify(file.content(), content).signatures().stream()
                    .anyMatch(signature -> signature.integrity() == Verdict.INVALID);
        } catch (UnreadableFile unreadable) {
            return file.role() != FileRole.DOCUMENT || unreadable.reason() != UnreadableFile.Reason.NOT_SIGNED;
        }
    }

    private static byte[] contentOf(PackedFile signature, List<PackedFile> files) {
        String stem = signature.name().replaceFirst("\\.[^.]*$", "") + CONTENT;
        return files.stream()
                .filter(file ->
                        file.role() == FileRole.SIGNED_CONTENT && file.name().startsWith(stem))
                .findFirst()
                .map(PackedFile::content)
                .orElse(null);
    }
}
