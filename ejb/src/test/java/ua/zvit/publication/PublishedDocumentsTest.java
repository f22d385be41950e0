package ua.zvit.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.zvit.publication.domain.PublicationRepository;
import ua.zvit.publication.values.Edition;
import ua.zvit.publication.values.Match;
import ua.zvit.publication.values.PublicEditions;
import ua.zvit.publication.values.PublishedDocument;
import ua.zvit.publication.values.Recognition;
import ua.zvit.shared.ReportingPeriod;
import ua.zvit.shared.Sha256;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.verification.SignedContents;

class PublishedDocumentsTest {
    private static final byte[] PREPARED = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);
    private static final byte[] FINAL = "%PDF-1.4\n%%EOF\nsigned\n%%EOF\n".getBytes(US_ASCII);
    private static final byte[] REPLACED = "%PDF-1.4\nold\n%%EOF\n".getBytes(US_ASCII);
    private static final UUID ID = UUID.fromString("0f3b6f1e-6f7f-4f1c-9a52-0f4a3f7f9a11");

    private static final byte[] SIGNATURE = {0x30, 3, 1, 2, 3};

    private final PublishedDocuments adopted = new PublishedDocuments(new Facts(true, false));
    private final PublishedDocuments pending = new PublishedDocuments(new Facts(false, false));
    private final PublishedDocuments received = new PublishedDocuments(new Facts(true, true));

    @Test
    void theFinalFileIsTheEditionInForce() {
        Recognition found = recognise(adopted, FINAL, null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.IN_FORCE);
        assertThat(found.match()).isEqualTo(Match.WHOLE);
    }

    @Test
    void aFileThatOnlyBeginsWithItIsToldSo() {
        byte[] more = "%PDF-1.4\n%%EOF\nsigned\n%%EOF\nmore\n%%EOF\n".getBytes(US_ASCII);
        Recognition found = recognise(adopted, more, null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.IN_FORCE);
        assertThat(found.match()).isEqualTo(Match.BEGINNING);
    }

    @Test
    void whatWasGivenOutToBeSignedHasTheSameText() {
        assertThat(recognise(adopted, PREPARED, null).orElseThrow().edition()).isEqualTo(Edition.SAME_TEXT);
    }

    @Test
    void aVoidedEditionIsReplaced() {
        assertThat(recognise(adopted, REPLACED, null).orElseThrow().edition()).isEqualTo(Edition.REPLACED);
    }

    @Test
    void contentBesideASignatureIsRecognised() {
        Recognition found = recognise(adopted, new byte[] {1, 2}, FINAL).orElseThrow();
        assertThat(found.match()).isEqualTo(Match.CONTENT);
    }

    @Test
    void aRecordedSignatureWithoutItsDocumentIsToldAsWhatItIs() {
        Recognition alone = recognise(adopted, SIGNATURE, null).orElseThrow();
        assertThat(alone.edition()).isEqualTo(Edition.SIGNATURE);
        assertThat(alone.document().id()).isEqualTo(ID);
        Recognition both = recognise(adopted, SIGNATURE, FINAL).orElseThrow();
        assertThat(both.edition()).isEqualTo(Edition.IN_FORCE);
        assertThat(both.match()).isEqualTo(Match.CONTENT);
        assertThat(recognise(pending, SIGNATURE, null)).isEmpty();
    }

    @Test
    void anyOtherSignatureNamesTheDocumentByItsDigest() {
        Recognition found = recognise(adopted, signed(FINAL), null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.SIGNATURE);
        assertThat(found.match()).isEqualTo(Match.SIGNED);
        assertThat(recognise(adopted, signed(REPLACED), null).orElseThrow().edition())
                .isEqualTo(Edition.REPLACED);
        assertThat(recognise(adopted, signed("other".getBytes(US_ASCII)), null)).isEmpty();
    }

    @Test
    void whatCameFromAnotherSystemIsToldSo() {
        assertThat(recognise(received, FINAL, null).orElseThrow().edition()).isEqualTo(Edition.RECEIVED);
        assertThat(recognise(received, PREPARED, null).orElseThrow().edition()).isEqualTo(Edition.RECEIVED);
        assertThat(recognise(received, SIGNATURE, null).orElseThrow().edition()).isEqualTo(Edition.SIGNATURE);
    }

    private static byte[] signed(byte[] content) {
        DemoAuthority authority = DemoAuthority.create(
                DemoAlgorithm.ECDSA, DemoSubject.service("Надавач", "надавач послуг"), Clock.systemUTC());
        DemoIdentity signer = OddCertificates.signer(
                authority,
                DemoAlgorithm.ECDSA,
                new DemoSubject("Хтось ІНШИЙ", "громадянин", "Ніде", "1111111111", null));
        return new CadesSigner(signer.key(), signer.chain()).signDetached(content);
    }

    @Test
    void beforeAdoptionNothingIsToldNotEvenThatItIsGenuine() {
        assertThat(recognise(pending, PREPARED, null)).isEmpty();
        assertThat(pending.find(ID.toString())).isEmpty();
        assertThat(pending.find(Sha256.hex(PREPARED))).isEmpty();
    }

    @Test
    void findsByPrintedIdWithAndWithoutDashesAndByDigest() {
        assertThat(adopted.find(ID.toString())).isPresent();
        assertThat(adopted.find(ID.toString().replace("-", "").toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
        assertThat(adopted.find(Sha256.hex(FINAL))).isPresent();
    }

    @Test
    void whatIsNoAddressFindsNothing() {
        for (String odd : new String[] {null, "", "1", "' or 1=1", "0".repeat(63), UUID.randomUUID() + "x"}) {
            assertThat(adopted.find(odd)).isEmpty();
        }
    }

    @Test
    void anAlteredFileIsUnknown() {
        byte[] altered = FINAL.clone();
        altered[3]++;
        assertThat(recognise(adopted, altered, null)).isEmpty();
    }

    /** The views of the database as far as this test needs them. */
    private record Facts(boolean isAdopted, boolean received) implements PublicationRepository {
        @Override
        public Optional<PublishedDocument> document(UUID id) {
            return isAdopted && id.equals(ID)
                    ? Optional.of(new PublishedDocument(
                            ID,
                            "Рада",
                            "Програма",
                            ReportingPeriod.ofYear(2025),
                            new PublishedDocument.Decision("рішення", "1", LocalDate.of(2026, 1, 29)),
                            Instant.EPOCH,
                            Sha256.hex(FINAL),
                            List.of(),
                            received,
                            null,
                            List.of(),
                            PublicEditions.FIRST))
                    : Optional.empty();
        }

        @Override
        public List<Known> known(List<String> sha256) {
            return List.of(
                            new Known(ID, Sha256.hex(PREPARED), false, false, false),
                            new Known(ID, Sha256.hex(FINAL), false, false, false),
                            new Known(ID, Sha256.hex(SIGNATURE), false, false, true),
                            new Known(ID, Sha256.hex(REPLACED), true, false, false))
                    .stream()
                    .filter(known -> sha256.contains(known.sha256()))
                    .toList();
        }
    }

    private static Optional<Recognition> recognise(PublishedDocuments documents, byte[] file, byte[] content) {
        return documents.recognise(file, SignedContents.look(file), content);
    }
}
