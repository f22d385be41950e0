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
import java.util.function.Supplier;
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
 * FILE --as USER [--dstu|--ecdsa|--rsa] [--format pades|cades|asic] [--attached] [--out FILE] [--lang uk|en]}. For people of
 * a council that was added to the demo, {@code --name NAME [--position TEXT] [--organisation TEXT] [--edrpou CODE]
 * [--tax-number NUMBER]} stands in place of {@code --as USER}: a key is made on the spot. The folder of keys and their
 * password come by {@code ZVIT_DEMO_SIGNING} and {@code ZVIT_KEYS_PASSWORD}. Ends with 0, or with 2 when nothing was signed.
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
        SignatureMessages words = order.language() == null ? messages : SignatureMessages.in(order.language());
        return order.described().isGiven() ? signOnTheSpot(order, words) : signAsKnown(order, words);
    }

    private int signAsKnown(SignArguments order, SignatureMessages words) {
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
        return sign(order, words, () -> keys.readOutside(order.user(), order.algorithm()));
    }

    private int signOnTheSpot(SignArguments order, SignatureMessages words) {
        Optional<String> fault = order.described().fault(words);
        if (fault.isPresent()) {
            out.println(fault.get());
            return NOT_SIGNED;
        }
        if (!keys.exists()) {
            return refuse(words, "signature.sign.no-authority");
        }
        DemoSubject subject = order.described().subject();
        int ended = sign(order, words, () -> issued(subject, order.algorithm()));
        if (ended == SIGNED) {
            out.println(words.text("signature.sign.on-the-spot", subject.name()));
        }
        return ended;
    }

    /** A key that nobody keeps; like all of that authority, its certificate bears the mark that a real installation refuses. */
    private DemoIdentity issued(DemoSubject subject, DemoAlgorithm algorithm) {
        DemoAlgorithm issuer = algorithm == DemoAlgorithm.DSTU ? DemoAlgorithm.DSTU : DemoAlgorithm.ECDSA;
        return DemoAuthority.of(keys.readAuthority(issuer), clock)
                .issue(algorithm, subject, DemoPeriod.ofAKey(clock.instant()), DemoPurpose.SIGNER);
    }

    private int sign(SignArguments order, SignatureMessages words, Supplier<DemoIdentity> identity) {
        if (!Files.isRegularFile(order.file())) {
            String key = Files.isDirectory(order.file()) ? "DIRECTORY" : "NOT-FOUND";
            return refuse(words, "signature.unreadable." + key, order.file());
        }
        return write(order, words, identity);
    }

    private int write(SignArguments order, SignatureMessages words, Supplier<DemoIdentity> identity) {
        try {
            byte[] file = Files.readAllBytes(order.file());
            if (order.format() == SignatureFormat.PADES && !PdfFile.looksLikePdf(file)) {
                return refuse(words, "signature.sign.no-pdf", order.file());
            }
            Files.write(order.target(), signed(order, file, identity.get()));
        } catch (SigningForbidden forbidden) {
            return refuse(words, "signature.sign.forbidden." + forbidden.hindrance(), order.file());
        } catch (IOException | SigningFailed failed) {
            return refuse(words, "signature.sign.failed", order.file());
        }
        out.println(words.text("signature.sign.done", order.target()));
        return SIGNED;
    }

    private byte[] signed(SignArguments order, byte[] file, DemoIdentity identity) {
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
