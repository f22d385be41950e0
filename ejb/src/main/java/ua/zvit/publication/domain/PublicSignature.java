package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.zvit.publication.values.Capacity;
import ua.zvit.publication.values.PublishedSignature;
import ua.zvit.signatures.SignatureFormat;

/** A signature that counts; a row of the view that is open to the public. */
@Entity
@Table(name = "public_signature")
public class PublicSignature {
    @Id
    private long id;

    private UUID publicId;
    private int number;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String signer;
    private String position;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private SignatureFormat format;

    private String certificateDigest;

    protected PublicSignature() {}

    public PublishedSignature published() {
        return new PublishedSignature(
                capacity,
                signer,
                position == null || position.isBlank() ? null : position,
                signedAt,
                format.label(),
                certificateDigest);
    }
}
