package ua.zvit.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.EvidenceKind;
import ua.zvit.shared.ZvitException;

/** What the command of the library says of a file becomes what is kept, or a refusal with its code. */
class ExaminationProcessesTest {
    private final ExaminationProcesses processes = new ExaminationProcesses();

    @Test
    void tellsKindAndPreviewOfAPicture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", picture);
        Examined found = processes.examine(picture.toByteArray());
        assertThat(found.kind()).isEqualTo(EvidenceKind.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(found.preview()))).isNotNull();
    }

    @Test
    void refusesWhatTheCommandFindsUnfit() {
        assertThatExceptionOfType(ZvitException.class)
                .isThrownBy(() -> processes.examine(new byte[] {0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0}))
                .satisfies(refused -> assertThat(refused.error()).isEqualTo(ErrorCode.EVIDENCE_TYPE));
    }
}
