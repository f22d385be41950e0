package ua.zvit.intake.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The measured quality: the table lies in {@code target/labelled.md} after each run. */
class LabelledFilesTest {
    @Test
    void understandsTheLabelledFiles() throws IOException {
        LabelledFiles measured = LabelledFiles.measure();
        Files.writeString(Path.of("target", "labelled.md"), measured.table());
        assertThat(measured.files()).isGreaterThanOrEqualTo(24);
        assertThat(measured.wrong()).as(measured.table()).isEmpty();
        assertThat(measured.wrongQuestions()).isEmpty();
        assertThat(measured.right()).isGreaterThanOrEqualTo(0.97);
    }
}
