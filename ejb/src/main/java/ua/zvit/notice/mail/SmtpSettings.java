package ua.zvit.notice.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import ua.zvit.shared.Settings;

/**
 * The mail server of the installation ({@code zvit.smtp.*}).
 *
 * @param user null for none
 * @param passwordFile file that holds the password alone, read anew for each connection; null for none
 * @param from address of the sender
 * @param patienceMillis longest wait for a connection and for each answer
 */
public record SmtpSettings(
        String host, int port, String user, String passwordFile, String from, Tls tls, int patienceMillis) {
    private static final int USUAL_PORT = 587;
    private static final int PATIENCE_SECONDS = 10;
    private static final int MILLIS = 1_000;

    /** How the connection is kept private. */
    public enum Tls {
        /** It begins in the open and must become private before anything is said. */
        STARTTLS,
        /** It is private from the beginning. */
        SSL,
        NONE
    }

    /** @return whether there is a mail server at all */
    public static boolean isConfigured() {
        return Settings.text("zvit.smtp.host").isPresent();
    }

    /** @throws IllegalStateException naming the setting that is missing or wrong */
    public static SmtpSettings inForce() {
        return new SmtpSettings(
                required("zvit.smtp.host"),
                Settings.positive("zvit.smtp.port", USUAL_PORT),
                Settings.text("zvit.smtp.user").orElse(null),
                Settings.text("zvit.smtp.password-file").orElse(null),
                required("zvit.smtp.from"),
                tls(Settings.text("zvit.smtp.tls").orElse("starttls")),
                Settings.positive("zvit.smtp.seconds", PATIENCE_SECONDS) * MILLIS);
    }

    private static String required(String name) {
        return Settings.text(name).orElseThrow(() -> new IllegalStateException("Setting " + name + " is missing"));
    }

    private static Tls tls(String given) {
        try {
            return Tls.valueOf(given.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(
                    "Setting zvit.smtp.tls must be starttls, ssl or none, not: " + given, unknown);
        }
    }

    String password() {
        if (passwordFile == null) {
            return "";
        }
        try {
            return Files.readString(Path.of(passwordFile)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Properties properties() {
        Properties properties = new Properties();
        String patience = Integer.toString(patienceMillis);
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(user != null));
        properties.put("mail.smtp.connectiontimeout", patience);
        properties.put("mail.smtp.timeout", patience);
        properties.put("mail.smtp.writetimeout", patience);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(tls == Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls == Tls.SSL));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}
