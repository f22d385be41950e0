package ua.zvit.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters handed to a real mail server, and to one that hangs. */
class PostmanTest {
    private static final int PATIENCE = 20_000;
    private static final int SHORT = 700;
    private static final Letter LETTER = new Letter(
            "notice-12@zvit",
            "oksana@example.org",
            "Нове завдання – написати: «Їжак і ґанок», 2025 рік",
            "Строк – 30 січня.\nhttp://127.0.0.1/zvit/report.xhtml?id=12\n",
            "uk");

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        postman(null, null).send(LETTER);

        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(arrived.getContent().toString().replace("\r\n", "\n")).isEqualToIgnoringWhitespace(LETTER.text());
        assertThat(arrived.getMessageID()).isEqualTo("<notice-12@zvit>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("uk");
        assertThat(GreenMailUtil.getAddressList(arrived.getAllRecipients())).isEqualTo("oksana@example.org");
    }

    @Test
    void signsInWithThePasswordOfTheFile(@TempDir Path folder) throws Exception {
        server.setUser("zvit", "zvit", "таємниця-1");
        Path password = Files.writeString(folder.resolve("password"), "таємниця-1\n");

        postman("zvit", password.toString()).send(LETTER);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsRefusedForGood() {
        Letter nowhere = new Letter("notice-13@zvit", "no address", "s", "t", "uk");

        assertThatThrownBy(() -> postman(null, null).send(nowhere)).isInstanceOf(LetterRefused.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void neverSpeaksInTheOpenWhereTheSettingsWantItPrivate() {
        SmtpSettings wanted = new SmtpSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                null,
                null,
                "zvit@example.org",
                SmtpSettings.Tls.STARTTLS,
                PATIENCE);

        assertThatThrownBy(() -> new Postman(wanted).send(LETTER)).isInstanceOf(MailAway.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatHangsIsLeftAfterTheWait() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Postman postman = new Postman(settings(silent.getLocalPort(), null, null, SHORT));
            Instant start = Instant.now();

            assertThatThrownBy(() -> postman.send(LETTER)).isInstanceOf(MailAway.class);
            assertThat(Duration.between(start, Instant.now()))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(SHORT / 2))
                    .isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aServerThatIsDownIsAway() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> new Postman(settings(port, null, null, PATIENCE)).send(LETTER))
                .isInstanceOf(MailAway.class);
    }

    private Postman postman(String user, String passwordFile) {
        return new Postman(settings(server.getSmtp().getPort(), user, passwordFile, PATIENCE));
    }

    private static SmtpSettings settings(int port, String user, String passwordFile, int patience) {
        return new SmtpSettings(
                "127.0.0.1", port, user, passwordFile, "zvit@example.org", SmtpSettings.Tls.NONE, patience);
    }
}
