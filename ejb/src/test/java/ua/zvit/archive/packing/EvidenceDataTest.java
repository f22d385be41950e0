package ua.zvit.archive.packing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.report.values.evidence.EvidenceFacts;
import ua.zvit.report.values.evidence.EvidenceFile;
import ua.zvit.report.values.evidence.EvidenceSummary;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.Sha256;

class EvidenceDataTest {
    private static final byte[] CONTENT = "акт".getBytes(StandardCharsets.UTF_8);

    @Test
    void theListTellsHashesWithoutTheFiles() {
        List<PackedFile> packed = EvidenceData.listed(List.of(told("1.2")));
        assertThat(packed).singleElement().satisfies(list -> {
            assertThat(list.role()).isEqualTo(FileRole.EVIDENCE);
            JsonNode file = ArchiveJson.read(list.content()).orElseThrow().at("/files/0");
            assertThat(file.path("sha256").asText()).isEqualTo(Sha256.hex(CONTENT));
            assertThat(file.path("measure").asText()).isEqualTo("1.2");
            assertThat(file.path("date").asText()).isEqualTo("2025-03-04");
            assertThat(file.has("attachment")).isFalse();
        });
    }

    @Test
    void eachFileIsAnAttachmentUnderTheNameThatTheListTells() {
        List<PackedFile> packed = EvidenceData.packed(
                List.of(new EvidenceFile(told("1.2"), CONTENT), new EvidenceFile(told("2.1"), CONTENT)));
        assertThat(packed)
                .extracting(PackedFile::role)
                .containsExactly(FileRole.EVIDENCE, FileRole.ATTACHMENT, FileRole.ATTACHMENT);
        JsonNode files = ArchiveJson.read(packed.get(0).content()).orElseThrow().path("files");
        assertThat(files.at("/1/attachment").asText())
                .isEqualTo(packed.get(2).name())
                .isEqualTo("evidence-002.pdf");
        assertThat(packed.get(1).sha256()).isEqualTo(files.at("/0/sha256").asText());
    }

    private static EvidenceSummary told(String measure) {
        EvidenceFacts facts =
                new EvidenceFacts("акт.pdf", EvidenceKind.PDF, CONTENT.length, Sha256.hex(CONTENT), 1, false);
        return new EvidenceSummary(
                7, measure, "Акт", LocalDate.of(2025, 3, 4), facts, "О. Коваль", Instant.EPOCH, false);
    }
}
