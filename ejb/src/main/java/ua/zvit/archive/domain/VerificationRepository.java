package ua.zvit.archive.domain;

import java.util.List;
import java.util.Optional;
import ua.zvit.archive.values.ArchiveVerdict;

/** Where results of verifications are kept. */
public interface VerificationRepository {
    void add(VerificationResult result);

    Optional<ArchiveVerdict> last(long councilId, VerificationKind kind);

    /** @return codes of all councils */
    List<String> councils();
}
