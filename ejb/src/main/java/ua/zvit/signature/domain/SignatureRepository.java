package ua.zvit.signature.domain;

import java.util.List;

/** Where signatures are kept. Whether the caller may see the report is asked before. */
public interface SignatureRepository {
    void add(DocumentSignature signature);

    /** @return all of a report with their files, in the order of signing; void ones as well */
    List<DocumentSignature> of(long reportId);
}
