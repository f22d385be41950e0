package ua.zvit.signature.trust;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.zvit.shared.Settings;
import ua.zvit.signatures.apart.GuardedVerifier;
import ua.zvit.signatures.apart.Trusted;
import ua.zvit.signatures.chain.TrustAnchors;
import ua.zvit.signatures.demo.DemoTimeStamps;
import ua.zvit.signatures.signing.PdfSigner;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.TimeStampService;
import ua.zvit.signatures.signing.ValidationSources;
import ua.zvit.signatures.verification.SignatureVerifier;

/**
 * Whom this installation trusts, what it knows of revocations, and by which service it stamps time, as the settings say
 * (docs/configuration.md). Files are read once; a change needs a restart. Demo authorities are anchors in the demo only,
 * whatever the settings name.
 */
@ApplicationScoped
public class TrustConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LIST = ".crl";

    private List<X509Certificate> certificates;
    private List<X509CRL> lists;
    private ValidationSources sources;

    /** @return the anchors; none where nothing is configured */
    public TrustAnchors anchors() {
        read();
        return Settings.enabled("zvit.demo") ? TrustAnchors.includingDemo(certificates) : TrustAnchors.of(certificates);
    }

    /** @return the revocation lists at hand */
    public List<X509CRL> revocationLists() {
        read();
        return lists;
    }

    /** @return the service that stamps time; in the demo the demo's own unless another is named */
    public Optional<TimeStampService> timeStamps() {
        Optional<TimeStampService> named =
                Settings.text("zvit.tsa.url").map(url -> TimeStampService.at(URI.create(url), PATIENCE));
        return named.or(() -> Settings.enabled("zvit.demo") ? ofDemo() : Optional.empty());
    }

    private static Optional<TimeStampService> ofDemo() {
        char[] password = Settings.text("zvit.keys.password").orElse("").toCharArray();
        return Settings.text("zvit.keys").flatMap(folder -> DemoTimeStamps.in(Path.of(folder), password));
    }

    /** @return the level at which the server signs: as set, else with a time stamp where there is a service for it */
    public SignatureLevel level() {
        return Settings.text("zvit.signature.level")
                .map(TrustConfiguration::level)
                .orElseGet(() -> timeStamps().isPresent() ? SignatureLevel.B_T : SignatureLevel.B_B);
    }

    /** @return false only where signatures are taken though no trusted list says who issued the certificate */
    public boolean requiresTrust() {
        return Settings.text("zvit.signature.require-trust")
                .map(Boolean::parseBoolean)
                .orElse(true);
    }

    /** @return for files that come from outside */
    public GuardedVerifier guardedVerifier() {
        return UntrustedFiles.verifier(new Trusted(anchors(), revocationLists()));
    }

    /** @return for what this server has made itself */
    public SignatureVerifier verifier() {
        return new SignatureVerifier(anchors(), revocationLists(), Clock.systemUTC());
    }

    public PdfSigner signer() {
        return new PdfSigner(timeStamps().orElse(null), sources());
    }

    /** The lists of a country are long; they are made ready once and not for each signature. */
    private synchronized ValidationSources sources() {
        if (sources == null) {
            sources = ValidationSources.of(anchors(), revocationLists());
        }
        return sources;
    }

    private static SignatureLevel level(String word) {
        return Stream.of(SignatureLevel.values())
                .filter(level -> level.label().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Setting zvit.signature.level must be B, T, LT or LTA, not: " + word));
    }

    private synchronized void read() {
        if (certificates != null) {
            return;
        }
        List<X509Certificate> anchors = new ArrayList<>();
        List<X509CRL> revoked = new ArrayList<>();
        for (Path file : files()) {
            try {
                if (file.toString().endsWith(LIST)) {
                    revoked.addAll(TrustAnchors.readLists(Files.readAllBytes(file)));
                } else {
                    anchors.addAll(TrustAnchors.read(Files.readAllBytes(file)));
                }
            } catch (IOException | CertificateException | CRLException unreadable) {
                throw new IllegalStateException(
                        "Setting zvit.trust names a file that can't be read: " + file, unreadable);
            }
        }
        certificates = List.copyOf(anchors);
        lists = List.copyOf(revoked);
    }

    /** Files and folders, parted by colons; of a folder its .pem, .crt, .cer and .crl files. */
    private static List<Path> files() {
        return Stream.of(Settings.text("zvit.trust").orElse("").split(":"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .flatMap(TrustConfiguration::filesIn)
                .toList();
    }

    private static Stream<Path> filesIn(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> file.toString().matches(".*\\.(pem|crt|cer|crl)")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Setting zvit.trust names a folder that can't be read", unreadable);
        }
    }
}
