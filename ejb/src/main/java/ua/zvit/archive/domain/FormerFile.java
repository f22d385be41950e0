package ua.zvit.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import ua.zvit.archive.values.JudgedFiles.Part;

/** One file of a draft, as it will lie in the package. */
@Entity
@Table(name = "former_file")
public class FormerFile {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draft_id")
    private long draftId;

    private int ordinal;

    private String name;
    private String role;
    private String mediaType;
    private String original;
    private byte[] content;

    protected FormerFile() {}

    public FormerFile(long draftId, int ordinal, Part part) {
        this.draftId = draftId;
        this.ordinal = ordinal;
        this.name = part.name();
        this.role = part.role();
        this.mediaType = part.mediaType();
        this.original = part.original();
        this.content = part.content();
    }

    Part part() {
        return new Part(name, role, mediaType, original, content);
    }
}
