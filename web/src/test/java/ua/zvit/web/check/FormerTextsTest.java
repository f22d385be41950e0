package ua.zvit.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.report.values.EntryText;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.check.FormerTexts.Former;

class FormerTextsTest {
    @Test
    void comesBackFromThePageAsItWent() {
        FormerTexts texts = new FormerTexts(Map.of(
                "1.10", new Former(new EntryText("<p>«18-21» &amp; ще</p>", new BigDecimal("4.56789"), "Причина."), 3),
                "2.1", new Former(new EntryText("", null, null), 1)));
        assertThat(FormerTexts.of(texts.json())).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "{\"1.1\":{},\"1.1\":{}}"})
    void whatIsNoneIsRefused(String sent) {
        assertThatThrownBy(() -> FormerTexts.of(sent))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(ErrorKind.MALFORMED));
    }
}
