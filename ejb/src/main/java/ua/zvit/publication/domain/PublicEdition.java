package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A state of a document by its digest; a row of a view. */
@Entity
@Table(name = "public_edition")
public class PublicEdition {
    @Id
    private String sha256;

    private UUID publicId;
    private boolean replaced;
    private boolean copy;
    private boolean signature;

    protected PublicEdition() {}
}
