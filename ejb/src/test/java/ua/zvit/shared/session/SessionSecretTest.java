package ua.zvit.shared.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SessionSecretTest {
    private static final byte[] CONTENT = "ім’я і знак".getBytes(StandardCharsets.UTF_8);

    private final SessionSecret secret = new SessionSecret("abcdefghijklmnopqrstuvwxyz0123456789ABCD");

    @Test
    void opensWhatItHasSealed() {
        assertThat(secret.open(secret.seal(CONTENT))).hasValue(CONTENT);
    }

    @Test
    void sealsTheSameDifferentlyEachTime() {
        assertThat(secret.seal(CONTENT)).isNotEqualTo(secret.seal(CONTENT));
    }

    @Test
    void opensNothingOfAnotherSession() {
        SessionSecret other = new SessionSecret("abcdefghijklmnopqrstuvwxyz0123456789ABCE");
        assertThat(other.name()).isNotEqualTo(secret.name()).hasSize(32);
        assertThat(other.open(secret.seal(CONTENT))).isEmpty();
    }

    @Test
    void opensNothingThatWasChangedOrCut() {
        byte[] sealed = secret.seal(CONTENT);
        sealed[sealed.length - 1] ^= 1;
        assertThat(secret.open(sealed)).isEmpty();
        assertThat(secret.open(new byte[5])).isEmpty();
        assertThat(secret.open(new byte[20])).isEmpty();
    }

    @Test
    void tellsNothingOfTheIdInTheName() {
        assertThat(new String(secret.name(), StandardCharsets.ISO_8859_1)).doesNotContain("abcdef");
    }
}
