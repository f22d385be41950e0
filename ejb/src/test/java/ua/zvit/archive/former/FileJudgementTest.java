package ua.zvit.archive.former;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.values.CopySignature;
import ua.zvit.archive.values.FormerFacts;
import ua.zvit.archive.values.GivenFile;
import ua.zvit.archive.values.JudgedFiles;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;
import ua.zvit.signature.collection.ValidationRecord;
import ua.zvit.signatures.SignatureLook;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.Verdict;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoAlgorithm;
import ua.zvit.signatures.demo.DemoAuthority;
import ua.zvit.signatures.demo.DemoIdentity;
import ua.zvit.signatures.demo.DemoSubject;
import ua.zvit.signatures.demo.OddCertificates;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.verification.SignatureVerifier;
import ua.zvit.signatures.verification.SignedContents;

class FileJudgementTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1};
    private static final Instant AT = Instant.parse("2026-11-30T09:00:00Z");

    private final byte[] pdf = pdf("Звіт за 2019 рік");
    private final byte[] other = pdf("Інший документ");

    @Test
    void scansKeepTheirOrderAndTheirNames() {
        JudgedFiles judged = judged(new GivenFile("сторінка 1.png", PNG), new GivenFile("решта.pdf", pdf));
        assertThat(names(judged)).containsExactly("scan-1.pdf scan решта.pdf", "scan-2.png scan сторінка 1.png");
        assertThat(judged.signatures()).isEmpty();
    }

    @Test
    void aDetachedSignatureFindsItsDocumentAmongTheFiles() {
        JudgedFiles judged = judged(
                new GivenFile("інший.pdf", other),
                new GivenFile("звіт.pdf", pdf),
                new GivenFile("звіт.pdf.p7s", signer().signDetached(pdf)));
        assertThat(names(judged))
                .containsExactly(
                        "scan-1.pdf scan інший.pdf",
                        "signed-1.content.pdf signed-content звіт.pdf",
                        "signed-1.p7s signed-copy звіт.pdf.p7s",
                        "signed-1.validation-1.json validation null",
                        "validation-data.p7c validation-data null");
        assertThat(judged.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.file()).isEqualTo("signed-1.p7s");
            assertThat(signature.integrity()).isEqualTo(Verdict.VALID);
            assertThat(signature.trust()).isNotEqualTo(Verdict.VALID);
            assertThat(signature.isDoubtful()).isFalse();
        });
    }

    @Test
    void aBrokenSignatureIsNeverCalledValid() {
        byte[] signature = signer().signDetached(other);
        JudgedFiles judged = judged(new GivenFile("звіт.pdf", pdf), new GivenFile("звіт.p7s", signature));
        assertThat(judged.signatures()).singleElement().matches(CopySignature::isDoubtful);
        assertThat(judged.signatures().get(0).integrity()).isEqualTo(Verdict.INVALID);
        assertThat(judged.signatures().get(0).worst()).isEqualTo(Verdict.INVALID);
        String record = new String(judged.parts().get(2).content(), UTF_8);
        assertThat(ValidationRecord.read(record).integrity()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void whatIsJudgedIsReadFromTheDraftAsItWasWritten() {
        JudgedFiles judged = judged(new GivenFile("звіт.pdf", pdf), new GivenFile("а.p7s", signer().signDetached(pdf)));
        assertThat(DraftRecord.read(DraftRecord.write(judged), judged.parts())).isEqualTo(judged);
    }

    @Test
    void everyFileThatCantBeKeptIsToldByItsName() {
        assertThatThrownBy(() -> judged(
                        new GivenFile("звіт.pdf", pdf),
                        new GivenFile("копія.pdf", pdf),
                        new GivenFile("програма.exe", "MZ".getBytes(UTF_8))))
                .isInstanceOfSatisfying(ZvitException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("COPY-INVALID");
                    assertThat(refused.faults())
                            .extracting(Fault::code)
                            .containsExactly("copy-file-repeated", "copy-file-type");
                    assertThat(refused.faults().get(1).where(java.util.Locale.ENGLISH))
                            .contains("програма.exe");
                });
    }

    @Test
    void aSignatureWithoutItsDocumentIsRefused() {
        assertThatThrownBy(() -> judged(new GivenFile("звіт.p7s", signer().signDetached(pdf))))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::code)
                        .containsExactly("copy-content-missing"));
    }

    private static JudgedFiles judged(GivenFile... files) {
        return JudgedParts.of(
                new FileJudgement(new Direct()), List.of(files), new byte[] {1}, null, FormerFacts.UNKNOWN, AT);
    }

    private static List<String> names(JudgedFiles judged) {
        return judged.parts().stream()
                .map(part -> part.name() + " " + part.role() + " " + part.original())
                .toList();
    }

    private static CadesSigner signer() {
        DemoAuthority authority = DemoAuthority.create(
                DemoAlgorithm.ECDSA, DemoSubject.service("Надавач", "надавач послуг"), Clock.systemUTC());
        DemoIdentity signer = OddCertificates.signer(
                authority, DemoAlgorithm.ECDSA, new DemoSubject("Олена ТКАЧ", "начальник", "Рада", "1111111111", null));
        return new CadesSigner(signer.key(), signer.chain());
    }

    private static byte[] pdf(String title) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(saved);
            return saved.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The real verification, in this process. */
    private static final class Direct implements Examiner {
        private final SignatureVerifier verifier =
                new SignatureVerifier(TrustAnchors.of(List.of()), List.of(), Clock.systemUTC());

        @Override
        public VerificationReport verify(byte[] file, byte[] content) throws UnreadableFile {
            return verifier.verify(file, content);
        }

        @Override
        public SignatureLook look(byte[] file) {
            return SignedContents.look(file);
        }
    }
}
