package ua.zvit.archive.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.PeriodKind;
import ua.zvit.shared.ReportingPeriod;

class ManifestTest {
    private final Manifest manifest = Packages.manifest(Packages.files(new byte[] {1, 2, 3}), 5);

    @Test
    void isReadAsItWasWritten() {
        assertThat(Manifest.read(manifest.text())).contains(manifest);
    }

    @Test
    void namesEveryFileWithSizeAndHashAndTheEmptyListOfAttachments() {
        assertThat(manifest.text())
                .contains(
                        "\"name\":\"document.pdf\",\"role\":\"document\"",
                        "\"sha256\":\"039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81\",\"size\":3",
                        "\"attachments\":[]",
                        "\"years\":5");
    }

    @Test
    void tellsAFurtherEditionOfTheReportAndNothingOfTheFirst() {
        ReportFacts facts = Packages.facts();
        Manifest second = new Manifest(
                manifest.councilCode(),
                manifest.councilName(),
                new ReportFacts(
                        facts.programme(),
                        facts.period(),
                        facts.decisionNumber(),
                        facts.decisionDate(),
                        facts.plan(),
                        facts.actual(),
                        2),
                manifest.retention(),
                1,
                manifest.sealedAt(),
                manifest.files());
        assertThat(Manifest.read(second.text())).contains(second);
        assertThat(second.text()).contains("\"edition\":1,", "\"edition\":2,");
        assertThat(manifest.text()).containsOnlyOnce("\"edition\"");
    }

    @Test
    void keepsAttachmentsApart() {
        PackedFile attached = new PackedFile("photo.jpg", FileRole.ATTACHMENT, "image/jpeg", new byte[] {9});
        Manifest with = manifest.renewed(
                Manifest.lines(List.of(Packages.files(new byte[] {1}).get(0), attached)), manifest.sealedAt());
        assertThat(Manifest.read(with.text())).contains(with);
        assertThat(with.edition()).isEqualTo(2);
    }

    /** The hash of whatever was sealed before there were parts of a year must stay what it was. */
    @Test
    void tellsAPartOfTheYearAndNothingMoreOfAWholeOne() {
        assertThat(manifest.text()).contains("\"year\":2025").doesNotContain("\"period\"");
        String half = manifest.text().replace("\"year\":2025", "\"year\":2025,\"period\":\"first-half\"");
        Manifest read = Manifest.read(half).orElseThrow();
        assertThat(read.report().period()).isEqualTo(new ReportingPeriod(PeriodKind.FIRST_HALF, 2025));
        assertThat(Manifest.read(read.text())).contains(read);
        assertThat(read.text()).contains("\"period\":\"first-half\"");
        assertThat(Manifest.read(half.replace("first-half", "half"))).isEmpty();
    }

    @Test
    void refusesWhatIsNoManifest() {
        assertThat(Manifest.read("{}")).isEmpty();
        assertThat(Manifest.read("no JSON")).isEmpty();
        assertThat(Manifest.read(manifest.text().replace("\"sha256\":\"0", "\"sha256\":\"x")))
                .isEmpty();
        assertThat(Manifest.read(manifest.text().replace("2026-01-29T10", "tomorrow")))
                .isEmpty();
        assertThat(Manifest.read(manifest.text().replace("\"version\":1", "\"version\":2")))
                .isEmpty();
    }
}
