package ua.zvit.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ua.zvit.publication.domain.PublicationRepository;
import ua.zvit.shared.Sha256;

class PublishedDocumentsTest {
    private static final byte[] PREPARED = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);
    private static final byte[] FINAL = "%PDF-1.4\n%%EOF\nsigned\n%%EOF\n".getBytes(US_ASCII);
    private static final byte[] REPLACED = "%PDF-1.4\nold\n%%EOF\n".getBytes(US_ASCII);
    private static final UUID ID = UUID.fromString("0f3b6f1e-6f7f-4f1c-9a52-0f4a3f7f9a11");

    private final PublishedDocuments adopted = new PublishedDocuments(new Facts(true));
    private final PublishedDocuments pending = new PublishedDocuments(new Facts(false));

    @Test
    void theFinalFileIsTheEditionInForce() {
        Recognition found = adopted.recognise(FINAL, null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.IN_FORCE);
        assertThat(found.match()).isEqualTo(Match.WHOLE);
    }

    @Test
    void aFileThatOnlyBeginsWithItIsToldSo() {
        byte[] more = "%PDF-1.4\n%%EOF\nsigned\n%%EOF\nmore\n%%EOF\n".getBytes(US_ASCII);
        Recognition found = adopted.recognise(more, null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.IN_FORCE);
        assertThat(found.match()).isEqualTo(Match.BEGINNING);
    }

    @Test
    void whatWasGivenOutToBeSignedHasTheSameText() {
        assertThat(adopted.recognise(PREPARED, null).orElseThrow().edition()).isEqualTo(Edition.SAME_TEXT);
    }

    @Test
    void aVoidedEditionIsReplaced() {
        assertThat(adopted.recognise(REPLACED, null).orElseThrow().edition()).isEqualTo(Edition.REPLACED);
    }

    @Test
    void contentBesideASignatureIsRecognised() {
        Recognition found = adopted.recognise(new byte[] {1, 2}, FINAL).orElseThrow();
        assertThat(found.match()).isEqualTo(Match.CONTENT);
    }

    @Test
    void beforeAdoptionNothingIsToldButThat() {
        Recognition found = pending.recognise(PREPARED, null).orElseThrow();
        assertThat(found.edition()).isEqualTo(Edition.NOT_ADOPTED);
        assertThat(found.document()).isNull();
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
        assertThat(adopted.recognise(altered, null)).isEmpty();
    }

    /** The views of the database as far as this test needs them. */
    private record Facts(boolean isAdopted) implements PublicationRepository {
        @Override
        public Optional<PublishedDocument> document(UUID id) {
            return isAdopted && id.equals(ID)
                    ? Optional.of(new PublishedDocument(
                            ID,
                            "Рада",
                            "Програма",
                            2025,
                            new PublishedDocument.Decision("рішення", "1", LocalDate.of(2026, 1, 29)),
                            Instant.EPOCH,
                            Sha256.hex(FINAL),
                            List.of()))
                    : Optional.empty();
        }

        @Override
        public List<Known> known(List<String> sha256) {
            return List.of(
                            new Known(ID, Sha256.hex(PREPARED), false, false),
                            new Known(ID, Sha256.hex(FINAL), false, false),
                            new Known(ID, Sha256.hex(REPLACED), true, false))
                    .stream()
                    .filter(known -> sha256.contains(known.sha256()))
                    .toList();
        }
    }
}
