package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms that are safe but of no use: they lose a figure or a place, never end, or contradict themselves. */
@Timeout(60)
class FormTrialTest {

    private static final String FORM = "khmelnytskyi";

    static Stream<Arguments> useless() {
        return Stream.of(
                Arguments.of("FORM-FIGURES", "<![CDATA[$F{plan}]]>", "<![CDATA[$F{actual}]]>"),
                Arguments.of("FORM-FIGURES", "<![CDATA[$F{subtotalActual}]]>", "<![CDATA[\"0,0\"]]>"),
                Arguments.of("FORM-FIGURES", "<![CDATA[$P{totalPlan}]]>", "<![CDATA[$P{totalPlan} + \"0\"]]>"),
                Arguments.of("FORM-FIGURES", "$F{subtotalLabel} != null", "false"),
                Arguments.of("FORM-FIGURES", "pdf.tag.td\" value=\"full\"", "pdf.tag.th\" value=\"full\""),
                Arguments.of("FORM-PLACES", "zvit.role\" value=\"signature\"", "zvit.role\" value=\"border\""),
                Arguments.of("FORM-PLACES", "zvit.role\" value=\"approval\"", "zvit.role\" value=\"border\""),
                Arguments.of("FORM-PRINT", "style=\"requisite\"", "style=\"absent\""),
                Arguments.of("FORM-LAYOUT", "<field name=\"plan\" class=\"java.lang.String\"/>", ""),
                Arguments.of("FORM-LAYOUT", "<detail>", "<detail><band height=\"9000\"/>"),
                Arguments.of("FORM-SHEET", "pageWidth=\"595\"", "pageWidth=\"612\""),
                Arguments.of("FORM-SHEET", "leftMargin=\"85\"", "leftMargin=\"20\""),
                Arguments.of("FORM-LAYOUT", "<pageHeader height=\"29\"", "<pageHeader height=\"385\""),
                Arguments.of(
                        "FORM-PRINT",
                        "name=\"narrative\" style=\"cell\"",
                        "name=\"narrative\" style=\"cell\" fontSize=\"99\""));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("useless")
    void refusesAFormThatDoesNotPrintWhatItPromises(String code, String piece, String replacement) throws Exception {
        assertThat(faults(FormFilesForTests.descriptor(FORM), FormFilesForTests.template(FORM, piece, replacement)))
                .extracting(FormFault::code)
                .contains(code);
    }

    static Stream<Arguments> descriptors() {
        return Stream.of(
                Arguments.of(3, "\"version\": 3", "\"version\": 0"),
                Arguments.of(3, "\"version\": 3", "\"version\": 3, \"class\": \"java.io.File\""),
                Arguments.of(2, "\"khmelnytskyi\"", "\"../../etc\""),
                Arguments.of(6, "\"portrait\"", "\"round\""),
                Arguments.of(2, "\"code\"", "\"code\": \"a\", \"code\""));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("descriptors")
    void refusesADamagedDescriptorAndNamesTheLine(int line, String piece, String replacement) throws Exception {
        String json = new String(FormFilesForTests.descriptor(FORM), StandardCharsets.UTF_8);
        assertThat(json).contains(piece);
        List<FormFault> faults = faults(
                json.replace(piece, replacement).getBytes(StandardCharsets.UTF_8), FormFilesForTests.template(FORM));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("FORM-DESCRIPTOR");
            assertThat(fault.detail()).isNotBlank();
        });
        assertThat(faults.get(0).line()).isIn(line, (int) json.lines().count());
    }

    private static List<FormFault> faults(byte[] descriptor, byte[] template) {
        UnsafeFormException refusal =
                catchThrowableOfType(UnsafeFormException.class, () -> ReportForm.of(descriptor, template));
        return refusal == null ? List.of() : refusal.faults();
    }
}
