package ua.zvit.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.zvit.publication.domain.PublicationRepository;
import ua.zvit.publication.domain.PublicationRepository.Known;

/**
 * Looks documents up for the public. Open to everybody: a citizen who holds a document has no account here, and what
 * is told is what the council has published by adopting it.
 */
@Stateless
@PermitAll
public class PublishedDocuments {
    private PublicationRepository documents;

    protected PublishedDocuments() {}

    @Inject
    public PublishedDocuments(PublicationRepository documents) {
        this.documents = documents;
    }

    /**
     * @param address the public id that is printed on a document, or the SHA-256 of a file in hexadecimal
     * @return empty when nothing of the kind is known or the report is not adopted: the two look alike on purpose
     */
    public Optional<PublishedDocument> find(String address) {
        if (address == null) {
            return Optional.empty();
        }
        String plain = address.strip().toLowerCase(java.util.Locale.ROOT);
        if (plain.matches("[0-9a-f]{64}")) {
            return documents.known(List.of(plain)).stream()
                    .findFirst()
                    .flatMap(known -> documents.document(known.documentId()));
        }
        return id(plain).flatMap(documents::document);
    }

    /**
     * Recognises a file.
     *
     * @param content what a detached signature covers; null when it was not handed in
     */
    public Optional<Recognition> recognise(byte[] file, byte[] content) {
        FileDigests digests = FileDigests.of(file, content);
        return Stream.of(Match.WHOLE, Match.CONTENT, Match.BEGINNING)
                .flatMap(match -> recognise(match, digests.of(match)).stream())
                .findFirst();
    }

    private Optional<Recognition> recognise(Match match, List<String> sha256) {
        List<Known> found = documents.known(sha256);
        return found.stream().map(known -> recognition(match, known)).min((one, other) -> one.edition()
                .compareTo(other.edition()));
    }

    private Recognition recognition(Match match, Known known) {
        PublishedDocument document = documents.document(known.documentId()).orElse(null);
        if (document == null) {
            return new Recognition(Edition.NOT_ADOPTED, match, null);
        }
        return new Recognition(edition(known, document), match, document);
    }

    private static Edition edition(Known known, PublishedDocument document) {
        if (known.replaced()) {
            return Edition.REPLACED;
        }
        if (known.sha256().equals(document.sha256())) {
            return Edition.IN_FORCE;
        }
        return known.copy() ? Edition.COPY : Edition.SAME_TEXT;
    }

    private static Optional<UUID> id(String text) {
        String plain = text.replace("-", "");
        return plain.matches("[0-9a-f]{32}")
                ? Optional.of(UUID.fromString(plain.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}
