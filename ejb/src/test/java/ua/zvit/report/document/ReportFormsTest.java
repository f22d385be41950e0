package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.ReportForm;
import ua.zvit.report.values.form.FormFiles;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Messages;
import ua.zvit.shared.ZvitException;

class ReportFormsTest {

    static java.util.stream.Stream<String> codes() {
        return ReportForm.shippedCodes().stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void takesTheFilesOfEachShippedFormAsAnUploadedOne(String code) {
        assertThat(ReportForms.made(ShippedFiles.of(code)).descriptor())
                .isEqualTo(ReportForm.shipped(code).descriptor());
    }

    @Test
    void tellsWhatAHostileTemplateWantsByLineInWords() {
        FormFiles good = ShippedFiles.of("khmelnytskyi");
        String hostile = new String(good.template(), StandardCharsets.UTF_8)
                .replaceFirst("</expression>", " + Runtime.getRuntime()</expression>");
        ZvitException refused = catchThrowableOfType(
                ZvitException.class,
                () -> ReportForms.made(new FormFiles(good.descriptor(), hostile.getBytes(StandardCharsets.UTF_8))));
        assertThat(refused.code()).isEqualTo("FORM-UNSAFE");
        assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(Integer.parseInt(fault.field())).isPositive();
            assertThat(Messages.of(Messages.UKRAINIAN, fault)).doesNotContain("fault.");
        });
        assertThat(refused.faults()).extracting(Fault::code).contains("FORM-EXPRESSION");
    }

    @Test
    void tellsWhereADescriptorBreaks() {
        FormFiles good = ShippedFiles.of("khmelnytskyi");
        byte[] broken = "{\n \"code\": \"own\",\n oops}".getBytes(StandardCharsets.UTF_8);
        ZvitException refused = catchThrowableOfType(
                ZvitException.class, () -> ReportForms.made(new FormFiles(broken, good.template())));
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("FORM-DESCRIPTOR");
            assertThat(fault.field()).isEqualTo("3");
        });
    }
}
