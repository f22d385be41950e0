package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of a copy of a former report by its digest; a row of a view. */
@Entity
@Table(name = "public_copy_file")
public class PublicCopyFile {
    @Id
    private String sha256;

    private UUID publicId;
    private boolean signature;
    private boolean withdrawn;

    protected PublicCopyFile() {}
}
