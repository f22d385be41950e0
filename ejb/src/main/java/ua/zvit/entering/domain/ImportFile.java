package ua.zvit.entering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a file, apart from its draft, which is read with every change. */
@Entity
@Table(name = "import_file")
public class ImportFile {
    @Id
    private long draftId;

    private byte[] content;

    protected ImportFile() {}

    public ImportFile(long draftId, byte[] content) {
        this.draftId = draftId;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
