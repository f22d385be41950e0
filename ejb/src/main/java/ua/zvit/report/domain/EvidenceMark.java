package ua.zvit.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an entry tells of its evidence; the database keeps it, so that nobody has to count. */
@Embeddable
public class EvidenceMark {
    @Column(name = "evidence_files", insertable = false, updatable = false)
    private int files;

    @Column(name = "evidence_digest", insertable = false, updatable = false)
    private String digest;

    protected EvidenceMark() {}

    /** @return how many files stand at the entry */
    public int files() {
        return files;
    }

    /** @return of the files with their titles and dates; null where there is none */
    String digest() {
        return digest;
    }
}
