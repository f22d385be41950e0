package ua.zvit.publication.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.zvit.publication.values.PublishedDocument;

/** Where the public facts are read. Bound to no council: they are public. */
public interface PublicationRepository {
    /** @return empty for an unknown id and for a report that is not adopted */
    Optional<PublishedDocument> document(UUID id);

    /** @return the states, of adopted documents and others, that have one of these digests */
    List<Known> known(List<String> sha256);

    /**
     * A state of a document.
     *
     * @param copy true for a copy for reading, which was never meant to be signed
     * @param signature true for a file that is a signature and not a state of the document
     * @param replaced true when its signatures were voided and the document was issued anew
     */
    record Known(UUID documentId, String sha256, boolean replaced, boolean copy, boolean signature) {}
}
