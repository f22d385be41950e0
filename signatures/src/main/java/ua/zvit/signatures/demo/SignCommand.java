package ua.zvit.signatures.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import ua.zvit.signatures.CommandLanguage;
import ua.zvit.signatures.SignatureFormat;
import ua.zvit.signatures.SignatureMessages;
import ua.zvit.signatures.pdf.PdfFile;
import ua.zvit.signatures.signing.AsicSigner;
import ua.zvit.signatures.signing.CadesSigner;
import ua.zvit.signatures.signing.PdfCadesSigner;
import ua.zvit.signatures.signing.SigningFailed;
import ua.zvit.signatures.signing.SigningForbidden;

/**
 * Signs a file as a demo person would outside, with a key of the demo authority that the server does not have: {@code
 * FILE --as USER [--dstu|--ecdsa|--rsa] [--format pades|cades|asic] [--attached] [--out FILE] [--lang uk|en]}. The folder of keys and
 * their password come by {@code ZVIT_DEMO_SIGNING} and {@code ZVIT_KEYS_PASSWORD}. Ends with 0, or with 2 when nothing
 * was signed.
 */
public final class SignCommand {
    static final int SIGNED = 0;
    static final int NOT_SIGNED = 2;

    private final PrintStream out;
    private final DemoFolder keys;
    private final Clock clock;
    private final SignatureMessages messages;

    SignCommand(PrintStream out, DemoFolder keys, Clock clock, SignatureMessages messages) {
        this.out = out;
        this.keys = keys;
        this.clock = clock;
        this.messages = messages;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(System.getenv().getOrDefault("ZVIT_DEMO_SIGNING", ""));
        char[] password = System.getenv().getOrDefault("ZVIT_KEYS_PASSWORD", "").toCharArray();
        SignCommand command = new SignCommand(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new DemoFolder(folder, password),
                Clock.systemUTC(),
                SignatureMessages.in(CommandLanguage.of(System.getenv())));
        System.exit(command.run(arguments));
    }

    int run(String... arguments) {
        Optional<SignArguments> asked = SignArguments.parse(arguments);
        if (asked.isEmpty()) {
            return refuse(messages, "signature.sign.usage");
        }
        SignArguments order = asked.get();
        return run(order, order.language() == null ? messages : SignatureMessages.in(order.language()));
    }

    private int run(SignArguments order, SignatureMessages words) {
        if (!DemoPeople.all().containsKey(order.user())) {
            return refuse(
                    words,
                    "signature.sign.no-person",
                    order.user(),
                    String.join(", ", DemoPeople.all().keySet()));
        }
        if (!keys.hasOutside(order.user(), order.algorithm())) {
            return refuse(words, "signature.sign.no-key", order.user());
        }
        if (!Files.isRegularFile(order.file())) {
            String key = Files.isDirectory(order.file()) ? "DIRECTORY" : "NOT-FOUND";
            return refuse(words, "signature.unreadable." + key, order.file());
        }
        return write(order, words);
    }

    private int write(SignArguments order, SignatureMessages words) {
        try {
            byte[] file = Files.readAllBytes(order.file());
            if (order.format() == SignatureFormat.PADES && !PdfFile.looksLikePdf(file)) {
                return refuse(words, "signature.sign.no-pdf", order.file());
            }
            Files.write(order.target(), signed(order, file));
        } catch (SigningForbidden forbidden) {
            return refuse(words, "signature.sign.forbidden." + forbidden.hindrance(), order.file());
        } catch (IOException | SigningFailed failed) {
            return refuse(words, "signature.sign.failed", order.file());
        }
        out.println(words.text("signature.sign.done", order.target()));
        return SIGNED;
    }

    private byte[] signed(SignArguments order, byte[] file) {
        DemoIdentity identity = keys.readOutside(order.user(), order.algorithm());
        CadesSigner signer = new CadesSigner(identity.key(), identity.chain());
        return switch (order.format()) {
            case PADES -> new PdfCadesSigner(signer).sign(file, clock.instant());
            case CADES -> order.attached() ? signer.signAttached(file) : signer.signDetached(file);
            case ASIC_E, ASIC_S -> new AsicSigner(signer).sign(file, "document.pdf");
            case XADES -> throw new SigningFailed("No XAdES is made here", null);
        };
    }

    private int refuse(SignatureMessages words, String key, Object... arguments) {
        out.println(words.text(key, arguments));
        return NOT_SIGNED;
    }
}
