package ua.zvit.signatures.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.europa.esig.dss.enumerations.ASiCContainerType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;
import ua.zvit.signatures.Containers;
import ua.zvit.signatures.Demo;
import ua.zvit.signatures.UnreadableFile;
import ua.zvit.signatures.UnreadableFile.Reason;
import ua.zvit.signatures.demo.DemoAlgorithm;

/** Small files that would unfold into gigabytes: refused by counting, before anything of the size is built. */
class HostileSizesTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Demo DSTU = new Demo(DemoAlgorithm.DSTU);
    private static final Demo ECDSA = new Demo(DemoAlgorithm.ECDSA);

    @Test
    void millionsOfEmptyElementsAreNotRead() {
        byte[] bomb = Containers.withXml("<a>" + "<a/>".repeat(10_000_000) + "</a>");

        assertThat(bomb).hasSizeLessThan(60_000);
        assertRefused(bomb, Reason.ARCHIVE_TOO_LARGE);
        assertRefused(Containers.withXml("<a>" + "<a/>".repeat(1_500_000) + "</a>"), Reason.XML_TOO_LARGE);
    }

    @Test
    void deepNestingIsNotRead() {
        assertRefused(Containers.withXml("<a>".repeat(500_000) + "</a>".repeat(500_000)), Reason.XML_TOO_LARGE);
    }

    @Test
    void hostsOfAttributesAreNotRead() {
        StringBuilder element = new StringBuilder("<a");
        for (int i = 0; i < 5000; i++) {
            element.append(" a").append(i).append("=''");
        }

        assertRefused(Containers.withXml(element + "/>"), Reason.XML_TOO_LARGE);
        assertRefused(
                Containers.withXml("<a>" + "<a a='' b='' c='' d=''/>".repeat(9000) + "</a>"), Reason.XML_TOO_LARGE);
    }

    @Test
    void aManifestIsBoundedAsWell() {
        Map<String, byte[]> files = new LinkedHashMap<>(Containers.dstu(DSTU.head, Demo.CONTENT));
        String manifest = Containers.manifest(Containers.DOCUMENT, Demo.CONTENT)
                .replace("</asic:ASiCManifest>", "<x/>".repeat(1_000_000) + "</asic:ASiCManifest>");
        files.put(Containers.MANIFEST, manifest.getBytes(UTF_8));

        assertRefused(Containers.zip(files), Reason.XML_TOO_LARGE);
    }

    @Test
    void manifestsAreFew() {
        Map<String, byte[]> files = new LinkedHashMap<>(Containers.dstu(DSTU.head, Demo.CONTENT));
        for (int i = 0; i < 60; i++) {
            files.put("META-INF/ASiCManifest1%02d.xml".formatted(i), "<a/>".getBytes(UTF_8));
        }

        assertRefused(Containers.zip(files), Reason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void whatPacksAThousandfoldIsNotUnpacked() {
        Map<String, byte[]> files = new LinkedHashMap<>(Containers.dstu(DSTU.head, Demo.CONTENT));
        files.put("zeros", new byte[20 * 1024 * 1024]);

        assertRefused(Containers.zip(files), Reason.ARCHIVE_TOO_LARGE);
    }

    @Test
    void asn1OfMillionsOfPartsIsNotRead() throws IOException {
        assertRefused(new DERSequence(nulls(3_000_000)).getEncoded(), Reason.BROKEN);
    }

    @Test
    void asn1OfManyLevelsIsNotRead() throws IOException {
        byte[] inner = {5, 0};
        for (int i = 0; i < 300; i++) {
            ByteArrayOutputStream outer = new ByteArrayOutputStream();
            outer.write(0x30);
            outer.write(0x82);
            outer.write(inner.length >> 8);
            outer.write(inner.length);
            outer.writeBytes(inner);
            inner = outer.toByteArray();
        }

        assertRefused(inner, Reason.BROKEN);
    }

    @Test
    void honestContainersPass() throws UnreadableFile {
        for (byte[] container : new byte[][] {
            Containers.zip(Containers.dstu(DSTU.head, Demo.CONTENT)),
            Containers.dssXades(ECDSA.head, ASiCContainerType.ASiC_E, Demo.CONTENT),
            Containers.dssCades(ECDSA.head, ASiCContainerType.ASiC_S, Demo.CONTENT)
        }) {
            assertThat(DSTU.verifier().verify(container, null).intact()).isTrue();
        }
    }

    private static ASN1EncodableVector nulls(int count) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        for (int i = 0; i < count; i++) {
            vector.add(DERNull.INSTANCE);
        }
        return vector;
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertTimeoutPreemptively(
                BOUND, () -> assertThatThrownBy(() -> DSTU.verifier().verify(file, null))
                        .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.reason())
                                .isEqualTo(reason)));
    }
}
