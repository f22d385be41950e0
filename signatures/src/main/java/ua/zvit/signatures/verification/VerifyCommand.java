package ua.zvit.signatures.verification;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import ua.zvit.signatures.CommandLanguage;
import ua.zvit.signatures.JsonReport;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.VerificationReport;
import ua.zvit.signatures.chain.TrustAnchors;

/**
 * Verifies a signed file from the command line, without a server: {@code FILE [--content FILE] [--json] [--trust
 * PEM...] [--lang uk|en]}. Ends with 0 when the integrity of every signature is valid, 1 when that of one is not, and 2
 * when the file cannot be read or has no signature.
 */
public final class VerifyCommand {

    static final int INTACT = 0;
    static final int NOT_INTACT = 1;
    static final int UNREADABLE = 2;

    /** Libraries that report every oddity of a broken file to the console; the report says it better. */
    private static final Logger PDF_PARSER = Logger.getLogger("org.apache.pdfbox");

    private static final Logger FONT_PARSER = Logger.getLogger("org.apache.fontbox");

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Locale language;

    /** @param language to speak unless the arguments name one */
    VerifyCommand(PrintStream out, PrintStream err, Clock clock, Locale language) {
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.language = language;
    }

    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PDF_PARSER.setLevel(Level.OFF);
        FONT_PARSER.setLevel(Level.OFF);
        VerifyCommand command = new VerifyCommand(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Clock.systemUTC(),
                CommandLanguage.of(System.getenv()));
        System.exit(command.run(arguments));
    }

    int run(String... arguments) {
        Optional<VerifyArguments> asked = VerifyArguments.parse(language, arguments);
        if (asked.isEmpty()) {
            err.println(SignatureMessages.in(language).text("signature.command.usage"));
            return UNREADABLE;
        }
        return run(asked.get());
    }

    private int run(VerifyArguments asked) {
        SignatureMessages messages = SignatureMessages.in(asked.language());
        try {
            VerificationReport report = verify(asked);
            out.println(asked.json() ? new JsonReport(messages).write(report) : new TextReport(messages).write(report));
            return report.intact() ? INTACT : NOT_INTACT;
        } catch (UnreadableFile e) {
            if (asked.json()) {
                out.println(new JsonReport(messages).write(e));
            }
            err.println(messages.text(e));
            return UNREADABLE;
        }
    }

    private VerificationReport verify(VerifyArguments asked) throws UnreadableFile {
        byte[] file = read(asked.file());
        byte[] content = asked.content() == null ? null : read(asked.content());
        return new SignatureVerifier(anchors(asked.anchors()), clock).verify(file, content);
    }

    private static TrustAnchors anchors(List<Path> files) throws UnreadableFile {
        List<X509Certificate> certificates = new ArrayList<>();
        for (Path file : files) {
            try {
                certificates.addAll(TrustAnchors.read(read(file)));
            } catch (CertificateException e) {
                throw new UnreadableFile(UnreadableFile.Reason.ANCHOR_UNREADABLE, file.toString());
            }
        }
        return TrustAnchors.includingDemo(certificates);
    }

    private static byte[] read(Path file) throws UnreadableFile {
        if (Files.isDirectory(file)) {
            throw new UnreadableFile(UnreadableFile.Reason.DIRECTORY, file.toString());
        }
        try {
            if (Files.size(file) > SignatureVerifier.MAXIMUM_BYTES) {
                throw new UnreadableFile(UnreadableFile.Reason.TOO_LARGE, file.toString());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_FOUND, file.toString());
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
