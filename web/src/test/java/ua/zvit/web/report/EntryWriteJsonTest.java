package ua.zvit.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.Fault;
import ua.zvit.shared.JsonRecords;
import ua.zvit.shared.ZvitException;

class EntryWriteJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"398.8", "\"398.8\""})
    void takesMoneyAsNumberOrText(String amount) {
        EntryText text = read("{\"narrative\":\"<p>ok</p>\",\"actual\":" + amount + ",\"reason\":\"r\"}");
        assertThat(text).isEqualTo(new EntryText("<p>ok</p>", new BigDecimal("398.8"), "r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"actual\":null}"})
    void keepsUnknownMoneyUnknown(String body) {
        assertThat(read(body)).isEqualTo(new EntryText(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12,5\"", "\"\"", "true", "[1]", "\"1e400\"", "{}"})
    void tellsTheFieldWhenMoneyIsNoNumber(String amount) {
        assertThatThrownBy(() -> read("{\"actual\":" + amount + "}"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> {
                    assertThat(refused.code()).isEqualTo("ENTRY-INVALID");
                    assertThat(refused.faults()).singleElement().satisfies(fault -> {
                        assertThat(fault.measure()).isEqualTo("1.2");
                        assertThat(fault.field()).isEqualTo("actual");
                    });
                });
    }

    @Test
    void tellsEveryMemberItDoesNotKnow() {
        String body = "{\"status\":\"accepted\",\"narrative\":\"x\",\"funding\":[{\"source\":\"local\",\"actul\":1}]}";
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(ZvitException.class, refused -> {
            assertThat(refused.code()).isEqualTo("BODY-INVALID");
            assertThat(refused.faults())
                    .extracting(Fault::field, Fault::code)
                    .containsExactly(tuple("/status", "member-unknown"), tuple("/funding/0/actul", "member-unknown"));
        });
    }

    @Test
    void tellsWhatATextWouldLose() {
        assertThatThrownBy(() -> read("{\"narrative\":\"<p>Фото: <img src='x'></p>\"}"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::measure, Fault::field, Fault::code)
                        .containsExactly(tuple("1.2", "narrative", "markup-lost")));
    }

    @Test
    void takesSourcesAndIndicators() {
        EntryText text = read("{\"funding\":[{\"source\":\"local\",\"actual\":\"1.5\"},{\"source\":\"other\"}],"
                + "\"indicators\":[{\"number\":2,\"actual\":96,\"reason\":\"r\"}]}");
        assertThat(text.funding())
                .containsExactly(
                        new EntryText.SourceText(FundingSource.LOCAL, "", new BigDecimal("1.5")),
                        new EntryText.SourceText(FundingSource.OTHER, "", null));
        assertThat(text.indicators()).containsExactly(new EntryText.IndicatorText(2, new BigDecimal("96"), "r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"funding\":[{\"source\":\"LOCAL\",\"actual\":1}]}",
                "{\"funding\":[null]}",
                "{\"funding\":[{\"source\":\"local\",\"actual\":\"сто\"}]}",
                "{\"indicators\":[{\"number\":1,\"actual\":[]}]}"
            })
    void tellsWhatCannotBeRead(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .hasSize(1));
    }

    private static EntryText read(String body) {
        return JsonRecords.read(body.getBytes(StandardCharsets.UTF_8), EntryWriteJson.class)
                .text("1.2");
    }
}
