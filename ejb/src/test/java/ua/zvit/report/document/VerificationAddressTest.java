package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerificationAddressTest {
    private static final String SETTING = "zvit.public-url";
    private static final UUID ID = UUID.fromString("0f3b6f1e-6f7f-4f1c-9a52-0f4a3f7f9a11");

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    void leadsToThePageUnderWhichPeopleOutsideReachIt() {
        System.setProperty(SETTING, "https://zvit.example.org/zvit/");
        assertThat(VerificationAddress.of(ID)).isEqualTo("https://zvit.example.org/zvit/verify.xhtml?d=" + ID);
    }

    @Test
    void withoutASettingLeadsToTheServerItself() {
        assertThat(VerificationAddress.of(ID)).isEqualTo("http://127.0.0.1:8080/zvit/verify.xhtml?d=" + ID);
    }

    @Test
    void refusesASettingThatIsNoAddress() {
        System.setProperty(SETTING, "zvit.example.org");
        assertThatThrownBy(() -> VerificationAddress.of(ID)).hasMessageContaining(SETTING);
    }
}
