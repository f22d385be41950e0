package ua.zvit.notice.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/**
 * Hands letters to the mail server, each in a connection of its own. Every wait is bounded by the settings; what the server
 * said decides whether the letter is worth another try.
 */
public final class Postman {
    private final SmtpSettings settings;

    public Postman(SmtpSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws LetterRefused when the address is none or the server refuses it for good
     * @throws MailAway in all other cases in which the server did not take it
     */
    public void send(Letter letter) throws LetterRefused, MailAway {
        try {
            hand(message(letter));
        } catch (AddressException noAddress) {
            throw new LetterRefused(noAddress);
        } catch (SendFailedException refused) {
            if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                throw new LetterRefused(refused);
            }
            throw new MailAway(refused);
        } catch (MessagingException away) {
            throw new MailAway(away);
        }
    }

    /**
     * What writes a message out looks for its parts where the thread does; they lie with the transport, which in an
     * application server is not where the application lies.
     */
    private static void hand(MimeMessage message) throws MessagingException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Transport transport = message.getSession().getTransport()) {
            thread.setContextClassLoader(transport.getClass().getClassLoader());
            message.saveChanges();
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new NamedMessage(session(), letter.id());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        return message;
    }

    private Session session() {
        Properties properties = settings.properties();
        return Session.getInstance(
                properties,
                settings.user() == null
                        ? null
                        : new Authenticator() {
                            @Override
                            protected PasswordAuthentication getPasswordAuthentication() {
                                return new PasswordAuthentication(settings.user(), settings.password());
                            }
                        });
    }

    /** A message that keeps the id it was given. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        private NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
