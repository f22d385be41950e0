package ua.zvit.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.zvit.publication.domain.PublicCopy;
import ua.zvit.publication.domain.PublicCorrection;
import ua.zvit.publication.domain.PublicDocument;
import ua.zvit.publication.domain.PublicSignature;
import ua.zvit.publication.domain.PublicationRepository;
import ua.zvit.publication.values.PublishedCorrection;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.PublishedSignature;

/** Reads the views that are open to the public, and no table. */
@ApplicationScoped
public class JpaPublicationRepository implements PublicationRepository {
    @PersistenceContext(unitName = "zvit")
    private EntityManager entities;

    @Override
    public Optional<PublishedDocument> document(UUID id) {
        return Optional.ofNullable(entities.find(PublicDocument.class, id))
                .map(document -> document.with(signatures(id), corrections(id)))
                .or(() ->
                        Optional.ofNullable(entities.find(PublicCopy.class, id)).map(PublicCopy::published));
    }

    private List<PublishedCorrection> corrections(UUID id) {
        return entities.createQuery(
                        "select c from PublicCorrection c where c.publicId = :id order by c.id", PublicCorrection.class)
                .setParameter("id", id)
                .getResultStream()
                .map(PublicCorrection::published)
                .toList();
    }

    private List<PublishedSignature> signatures(UUID id) {
        return entities.createQuery(
                        "select s from PublicSignature s where s.publicId = :id order by s.number",
                        PublicSignature.class)
                .setParameter("id", id)
                .getResultStream()
                .map(PublicSignature::published)
                .toList();
    }

    @Override
    public List<Known> known(List<String> sha256) {
        if (sha256.isEmpty()) {
            return List.of();
        }
        List<Known> own = entities.createQuery(
                        "select new ua.zvit.publication.domain.PublicationRepository$Known("
                                + "e.publicId, e.sha256, e.replaced, e.copy, e.signature) from PublicEdition e where e.sha256 in :digests",
                        Known.class)
                .setParameter("digests", sha256)
                .getResultList();
        return own.isEmpty() ? copies(sha256) : own;
    }

    /** A file that was put in anew after a mistake is known by the copy that counts first. */
    private List<Known> copies(List<String> sha256) {
        return entities.createQuery(
                        "select new ua.zvit.publication.domain.PublicationRepository$Known("
                                + "e.publicId, e.sha256, false, false, e.signature) from PublicCopyFile e"
                                + " where e.sha256 in :digests order by e.withdrawn, e.publicId",
                        Known.class)
                .setParameter("digests", sha256)
                .getResultList();
    }
}
