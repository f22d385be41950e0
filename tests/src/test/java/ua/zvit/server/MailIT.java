package ua.zvit.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.notice.mail.Letter;
import ua.zvit.notice.mail.Postman;
import ua.zvit.notice.mail.SmtpSettings;
import ua.zvit.rig.ZvitDeployment;

/** A letter leaves the application server: mail is there, with all that writes a message out. */
@ExtendWith(ArquillianExtension.class)
class MailIT {
    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(MailIT.class);
    }

    @Test
    void aLetterLeavesTheServer() throws Exception {
        try (ServerSocket mail = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> taken = CompletableFuture.supplyAsync(() -> taken(mail));
            SmtpSettings settings = new SmtpSettings(
                    "127.0.0.1", mail.getLocalPort(), null, null, "zvit@example.org", SmtpSettings.Tls.NONE, 10_000);
            new Postman(settings)
                    .send(new Letter("notice-1@zvit", "oksana@example.org", "Їжак", "Строк – завтра.\n", "uk"));

            String letter = taken.get(20, TimeUnit.SECONDS);
            assertTrue(letter.contains("Message-ID: <notice-1@zvit>"), letter);
            String body = letter.substring(letter.indexOf("\n\n")).strip();
            assertEquals(
                    "Строк – завтра.",
                    new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8).strip());
        }
    }

    /** Speaks as much SMTP as one letter needs. */
    private static String taken(ServerSocket mail) {
        try (Socket socket = mail.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 test\r\n");
            out.flush();
            StringBuilder letter = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                boolean data = line.startsWith("DATA");
                out.print(data ? "354 go on\r\n" : "250 ok\r\n");
                out.flush();
                if (data) {
                    for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
                        letter.append(text).append('\n');
                    }
                    out.print("250 taken\r\n");
                    out.flush();
                }
            }
            return letter.toString();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
