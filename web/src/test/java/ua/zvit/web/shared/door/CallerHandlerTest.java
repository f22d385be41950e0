package ua.zvit.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whose word is taken on the address by which we are known. */
class CallerHandlerTest {
    @Test
    void theHostOfARequestIsNotBelievedWhereThePublicAddressIsSet() throws IOException {
        assertThat(addressTold(URI.create("https://zvit.example.org/zvit")))
                .isEqualTo("https://zvit.example.org/zvit/");
        assertThat(addressTold(null)).isEqualTo("http://evil.example/zvit/");
    }

    private static String addressTold(URI outside) throws IOException {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(
                        new CallerHandler(TrustedProxies.configured(), outside, exchange -> exchange.getResponseSender()
                                .send(exchange.getRequestURL())))
                .build();
        server.start();
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        try (Socket socket = new Socket(address.getAddress(), address.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream()
                    .write("GET /zvit/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        } finally {
            server.stop();
        }
    }
}
