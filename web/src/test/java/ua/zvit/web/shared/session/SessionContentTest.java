package ua.zvit.web.shared.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What bytes can do here; that a sign-in comes back whole needs the server and is shown by TwoNodesIT. */
class SessionContentTest {
    private final SessionContent content = new SessionContent(getClass().getClassLoader());

    @Test
    void bringsBackMarks() throws IOException {
        assertThat(content.read(content.written(Map.of("arrived", true)))).isEqualTo(Map.of("arrived", true));
    }

    @Test
    void sharesNothingElse() {
        assertThat(SessionContent.isShared(true)).isTrue();
        assertThat(SessionContent.isShared("text")).isFalse();
        assertThat(SessionContent.isShared(new SessionContentTest())).isFalse();
        assertThat(SessionContent.isShared(null)).isFalse();
    }

    @Test
    void readsNoOtherClassWhateverTheBytesSay() {
        byte[] foreign = content.written(Map.of("number", BigDecimal.ONE));
        assertThatThrownBy(() -> content.read(foreign)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> content.read("no object".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }
}
