package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.printing.data.Signature;

class SignatureBlockTest {

    @Test
    void namesTheHeadAndHisPosition() throws Exception {
        assertThat(PrintedPdf.of(Reports.signedBy(Reports.HEAD)).text())
                .contains("Начальник відділу освіти Марія ГАЙ")
                .doesNotContain("В. о.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"начальника відділу", "Начальника відділу", "В.о. начальника відділу", "в. о. начальника відділу"
            })
    void putsActingBeforeThePositionOnce(String position) throws Exception {
        assertThat(PrintedPdf.of(Reports.signedBy(new Signature(position, "Олена КОВАЛЬ", true)))
                        .text())
                .contains("1,0 1,0 В. о. начальника відділу Олена КОВАЛЬ");
    }
}
