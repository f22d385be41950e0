package ua.zvit.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.shared.ZvitException;

class FormArchiveTest {
    private static final byte[] DESCRIPTOR = "{}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TEMPLATE = "<jasperReport/>".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsWhatItHasWritten() {
        FormFiles files = new FormFiles(DESCRIPTOR, TEMPLATE);
        byte[] zip = FormArchive.written(files, "own-2");
        assertThat(FormArchive.isArchive(zip)).isTrue();
        assertThat(FormArchive.read(zip)).isEqualTo(files);
    }

    @Test
    void findsTheFilesInAFolderAndLeavesTheRest() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("form/", new byte[0]);
        parts.put("form/Own.JSON", DESCRIPTOR);
        parts.put("__MACOSX/form/._Own.json", new byte[] {1});
        parts.put("form/../../own.jrxml", TEMPLATE);
        parts.put("form/readme.txt", new byte[] {2});
        assertThat(FormArchive.read(zip(parts))).isEqualTo(new FormFiles(DESCRIPTOR, TEMPLATE));
    }

    @Test
    void refusesAnArchiveThatLacksAFileOrHasOneTwice() throws IOException {
        assertThat(refused(zip(Map.of("own.json", DESCRIPTOR)))).isEqualTo("FORM-ARCHIVE");
        assertThat(refused(zip(Map.of("a.jrxml", TEMPLATE, "b.jrxml", TEMPLATE, "c.json", DESCRIPTOR))))
                .isEqualTo("FORM-ARCHIVE");
        assertThat(refused("no archive".getBytes(StandardCharsets.UTF_8))).isEqualTo("FORM-ARCHIVE");
        assertThat(refused(new byte[0])).isEqualTo("FORM-ARCHIVE");
        byte[] cut = FormArchive.written(new FormFiles(DESCRIPTOR, TEMPLATE), "own");
        assertThat(refused(java.util.Arrays.copyOf(cut, 40))).isEqualTo("FORM-ARCHIVE");
    }

    @Test
    void stopsReadingABombAtTheLimitOfAForm() throws IOException {
        byte[] bomb = zip(Map.of("own.jrxml", new byte[64 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refused(bomb)).isEqualTo("FORM-TOO-LARGE");
        for (String passedOver : new String[] {"readme.txt", "__MACOSX/own.jrxml"}) {
            assertThat(refused(zip(Map.of(passedOver, new byte[64 * 1024 * 1024]))))
                    .as(passedOver)
                    .isEqualTo("FORM-TOO-LARGE");
        }
    }

    @Test
    void refusesAnArchiveOfCountlessParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            parts.put("part" + i, new byte[0]);
        }
        parts.put("own.json", DESCRIPTOR);
        parts.put("own.jrxml", TEMPLATE);
        assertThat(refused(zip(parts))).isEqualTo("FORM-ARCHIVE");
    }

    private static String refused(byte[] zip) {
        return catchThrowableOfType(ZvitException.class, () -> FormArchive.read(zip))
                .code();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
