package ua.zvit.server.renewal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.zvit.archive.ArchiveQueries;
import ua.zvit.archive.ExportPackage;
import ua.zvit.archive.ImportPackage;
import ua.zvit.archive.RevalidateArchive;
import ua.zvit.archive.VerifyArchive;
import ua.zvit.archive.exchange.ReceivedPackage;
import ua.zvit.archive.values.ArchiveVerdict;
import ua.zvit.archive.values.PackageDetails;
import ua.zvit.rig.ZvitDeployment;
import ua.zvit.server.CraftedPackage;
import ua.zvit.server.People;
import ua.zvit.shared.Settings;
import ua.zvit.signature.trust.TrustConfiguration;
import ua.zvit.signatures.signing.PdfSigningOrder;
import ua.zvit.signatures.signing.SignatureLevel;
import ua.zvit.signatures.signing.SigningKey;
import ua.zvit.signatures.signing.TokenSigningKey;

/** A signed document whose stamp is about to weaken gets a new one, as a later edition that hides nothing. */
@ExtendWith(ArquillianExtension.class)
class StampRenewalIT {
    private static final String MARGIN = "zvit.archive.renew-days";

    @Inject
    People people;

    @Inject
    TrustConfiguration trust;

    @Inject
    ImportPackage imports;

    @Inject
    ExportPackage exports;

    @Inject
    ArchiveQueries archive;

    @Inject
    RevalidateArchive signatures;

    @Inject
    VerifyArchive verification;

    @Deployment
    static EnterpriseArchive ear() {
        return ZvitDeployment.with(StampRenewalIT.class);
    }

    /** As if every certificate were near its end. */
    @BeforeEach
    void takeEveryStampForWeak() {
        System.setProperty(MARGIN, "99999");
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(MARGIN);
    }

    @Test
    void addsAnEditionToTheChainAndKeepsTheOneBefore() throws Exception {
        String title = "Програма " + UUID.randomUUID();
        byte[] signed = signed(CraftedPackage.pdf(title));
        byte[] zip = CraftedPackage.of(title, LocalDate.of(2020, 1, 30), "01-01", null, signed);
        long id = people.admin(() -> imports.receive(zip));

        ArchiveVerdict renewed = people.admin(() -> signatures.now());
        assertEquals(List.of(), renewed.problems());
        assertTrue(renewed.renewed() >= 1);

        PackageDetails details = people.admin(() -> archive.details(id));
        assertEquals(2, details.editions().size());
        assertEquals(
                "renewed", details.history().get(details.history().size() - 1).action());
        byte[] document = people.admin(() -> archive.document(id));
        assertTrue(document.length > signed.length);
        assertArrayEquals(signed, Arrays.copyOf(document, signed.length));
        assertArrayEquals(
                signed, people.admin(() -> archive.part(id, 1, "document.pdf")).content());
        assertEquals(List.of(), people.admin(() -> verification.now()).problems());
        assertEquals(
                2,
                ReceivedPackage.open(people.admin(() -> exports.export(id)).content())
                        .editions()
                        .size());
    }

    private byte[] signed(byte[] pdf) throws Exception {
        Path store = Path.of(Settings.text("zvit.keys").orElseThrow(), "council.p12");
        char[] password = Settings.text("zvit.keys.password").orElseThrow().toCharArray();
        try (SigningKey key = TokenSigningKey.inPkcs12(Files.readAllBytes(store), password, null)) {
            return trust.signer()
                    .sign(pdf, key, new PdfSigningOrder(SignatureLevel.B_LTA, Instant.now(), null, null, null));
        }
    }
}
