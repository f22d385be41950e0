package ua.zvit.web.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;

class BoundedBodyTest {
    private static final int LIMIT = 1000;

    @Test
    void letsThroughExactlyTheLimit() throws IOException {
        try (InputStream body = body(LIMIT)) {
            assertThat(body.readAllBytes()).hasSize(LIMIT);
        }
    }

    @Test
    void refusesOneByteMore() {
        assertThatThrownBy(() -> body(LIMIT + 1).readAllBytes())
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(ErrorKind.TOO_LARGE));
    }

    @Test
    void countsSingleBytesToo() throws IOException {
        InputStream body = body(LIMIT + 1);
        for (int i = 0; i < LIMIT; i++) {
            body.read();
        }
        assertThatThrownBy(body::read).isInstanceOf(ZvitException.class);
    }

    private static InputStream body(int size) {
        return new BoundedBody(new ByteArrayInputStream(new byte[size]), LIMIT);
    }
}
