package ua.zvit.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.zvit.publication.domain.PublicationRepository;
import ua.zvit.publication.domain.PublicationRepository.Known;
import ua.zvit.publication.values.Edition;
import ua.zvit.publication.values.Match;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.Recognition;
import ua.zvit.signatures.SignatureLook;

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
     * @param look what it carries or covers as a signature
     * @param content what a detached signature covers; null when it was not handed in
     */
    public Optional<Recognition> recognise(byte[] file, SignatureLook look, byte[] content) {
        FileDigests digests = FileDigests.of(file, look, content);
        Stream<Supplier<Optional<Recognition>>> ways = Stream.of(
                () -> recognise(Match.WHOLE, digests, false),
                () -> recognise(Match.CONTENT, digests, false),
                () -> recognise(Match.BEGINNING, digests, false),
                () -> recognise(Match.WHOLE, digests, true),
                () -> recognise(Match.SIGNED, digests, false));
        return ways.flatMap(way -> way.get().stream()).findFirst();
    }

    /** @param signature whether a file that is only a signature is looked for, or a state of a document */
    private Optional<Recognition> recognise(Match match, FileDigests digests, boolean signature) {
        return documents.known(digests.of(match)).stream()
                .filter(known -> known.signature() == signature)
                .flatMap(known -> recognition(match, known).stream())
                .min(Comparator.comparing(Recognition::edition));
    }

    /** What is not adopted looks like what was never here: nobody learns from us that a leaked draft is genuine. */
    private Optional<Recognition> recognition(Match match, Known known) {
        return documents
                .document(known.documentId())
                .map(document -> new Recognition(edition(known, match, document), match, document));
    }

    private static Edition edition(Known known, Match match, PublishedDocument document) {
        if (known.replaced()) {
            return Edition.REPLACED;
        }
        if (known.signature() || match == Match.SIGNED) {
            return Edition.SIGNATURE;
        }
        if (document.copied() != null) {
            return document.copied().withdrawnAt() == null ? Edition.FORMER : Edition.FORMER_WITHDRAWN;
        }
        if (document.received()) {
            return Edition.RECEIVED;
        }
        if (known.sha256().equals(document.sha256())) {
            return document.editions().isReplaced() ? Edition.SUPERSEDED : Edition.IN_FORCE;
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
