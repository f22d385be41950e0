package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shipped form that changes gets a higher version: otherwise the change never reaches an installed database. */
class ShippedFormVersionsTest {

    private static final String LIST = "forms/shipped-forms.txt";
    private static final String FORM = "khmelnytskyi";

    static List<String> codes() {
        return ReportForm.shippedCodes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isRecordedUnderItsVersion(String code) throws Exception {
        assertThat(complaint(
                        code,
                        FormFilesForTests.descriptor(code),
                        FormFilesForTests.template(code),
                        recorded(code, shippedList())))
                .isEmpty();
    }

    @Test
    void asksForAHigherVersionAndTellsTheLineWhenTheFormChanged() throws Exception {
        byte[] descriptor = FormFilesForTests.descriptor(FORM);
        byte[] changed = FormFilesForTests.template(FORM, "height=\"118\"", "height=\"119\"");
        byte[] raised = raised(descriptor, DescriptorFile.read(descriptor).version(), 2);
        Map<Integer, String> recorded = recorded(FORM, List.of(line(FORM, 1, descriptor, template())));
        assertThat(complaint(FORM, descriptor, changed, recorded))
                .get()
                .asString()
                .contains("add the line", line(FORM, 2, raised, changed));
        recorded.put(2, hash(raised, changed));
        assertThat(complaint(FORM, raised, changed, recorded)).isEmpty();
    }

    @Test
    void hasTheVersionOfItsLastLine() throws Exception {
        for (String code : codes()) {
            assertThat(ReportForm.shipped(code).descriptor().version())
                    .isEqualTo(latest(recorded(code, shippedList())));
        }
    }

    /** What has to be done, in words; nothing when the form is what is recorded under its version. */
    private static Optional<String> complaint(
            String code, byte[] descriptor, byte[] template, Map<Integer, String> recorded) throws Exception {
        int version = DescriptorFile.read(descriptor).version();
        if (hash(descriptor, template).equals(recorded.get(version))) {
            return Optional.empty();
        }
        int next = latest(recorded) + 1;
        return Optional.of("The form " + code + " changed, but installed databases have its version " + version
                + " already and would never take it again: add the line to " + LIST
                + " beside the forms (former lines stay):\n"
                + line(code, next, raised(descriptor, version, next), template));
    }

    private static int latest(Map<Integer, String> recorded) {
        return recorded.keySet().stream().max(Integer::compare).orElse(0);
    }

    private static byte[] raised(byte[] descriptor, int version, int next) {
        return new String(descriptor, StandardCharsets.UTF_8)
                .replaceFirst("(\"version\"\\s*:\\s*)" + version + "\\b", "$1" + next)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String code, int version, byte[] descriptor, byte[] template) throws Exception {
        return code + " " + version + " " + hash(descriptor, template);
    }

    private static String hash(byte[] descriptor, byte[] template) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(descriptor);
        return HexFormat.of().formatHex(digest.digest(template));
    }

    private static byte[] template() throws IOException {
        return FormFilesForTests.template(FORM);
    }

    private static List<String> shippedList() throws IOException {
        try (InputStream list = ShippedFormVersionsTest.class.getResourceAsStream(LIST)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Version to hash. */
    private static Map<Integer, String> recorded(String code, List<String> lines) {
        Map<Integer, String> recorded = new TreeMap<>();
        lines.stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(code))
                .forEach(line -> {
                    assertThat(recorded.put(Integer.valueOf(line[1]), line[2]))
                            .as("lines of %s for one version", code)
                            .isNull();
                });
        return recorded;
    }
}
