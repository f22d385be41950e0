package ua.zvit.publication.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ua.zvit.publication.values.PublishedCorrection;

/** A correction note; a row of the view that is open to the public. */
@Entity
@Table(name = "public_correction")
public class PublicCorrection {
    @Id
    private long id;

    private UUID publicId;
    private Instant notedAt;
    private String author;
    private String place;
    private String was;
    private String should;
    private String basis;

    protected PublicCorrection() {}

    public PublishedCorrection published() {
        return new PublishedCorrection(notedAt, author, place, was, should, basis);
    }
}
