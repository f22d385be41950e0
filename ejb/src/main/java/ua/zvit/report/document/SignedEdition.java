package ua.zvit.report.document;

import java.util.Optional;

/** The document with the signatures that were put into it; whoever keeps signatures knows. */
public interface SignedEdition {
    /** @return the newest bytes that hold; empty when nobody has signed inside the PDF */
    Optional<byte[]> of(long reportId);
}
