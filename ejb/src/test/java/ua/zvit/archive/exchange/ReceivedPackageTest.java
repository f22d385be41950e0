package ua.zvit.archive.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.Packages;
import ua.zvit.archive.packing.PackedFile;

/** What is exported is taken again as it was; whatever was done to it on the way is found. */
class ReceivedPackageTest {
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private byte[] zip;
    private Map<String, byte[]> entries;

    @BeforeEach
    void exportAPackage() throws Exception {
        List<PackedFile> files = Packages.files(pdf());
        files.forEach(file -> contents.put(file.sha256(), file.content()));
        Manifest manifest = Packages.manifest(files);
        ChainLink link = ChainLink.BEGINNING.next("a".repeat(64)).next(manifest.sha256());
        ArchivedPackage row = new ArchivedPackage(new Provenance(1, 1L, null, 1, null), manifest, link);
        zip = PackageExport.zip("zrazkova", List.of(row), contents::get);
        entries = new LinkedHashMap<>(PackageZip.read(zip));
    }

    @Test
    void isTheSameOnTheOtherSide() throws UnsoundPackage {
        ReceivedPackage received = ReceivedPackage.open(zip);
        assertThat(received.council()).isEqualTo("zrazkova");
        assertThat(received.editions()).singleElement().satisfies(edition -> {
            assertThat(edition.origin().sequence()).isEqualTo(2);
            assertThat(edition.manifest().report()).isEqualTo(Packages.facts());
            assertThat(edition.files())
                    .allSatisfy(file -> assertThat(file.content()).isEqualTo(contents.get(file.sha256())));
        });
    }

    @Test
    void namesItsFilesAsTheOrderWantsAndDescribesThem() {
        assertThat(entries.keySet())
                .containsExactly(
                        "2025.2–0.txt",
                        "2025.2–1.json",
                        "2025.2–2.json",
                        "2025.2–3.pdf",
                        "2025.2–4.json",
                        "2025.2–5.json",
                        "2025.2–6.json");
        assertThat(new String(entries.get("2025.2–0.txt"), StandardCharsets.UTF_8))
                .contains(
                        "ОПИС електронної справи",
                        "01-01 Річні звіти",
                        "постійно",
                        "2025.2–3.pdf\tдокумент",
                        "Усього за 2025 рік: електронних справ – 1, електронних документів – 4.");
    }

    @Test
    void isTheSameFileEachTime() throws Exception {
        assertThat(PackageZip.write(entries, Instant.parse("2026-01-29T10:00:00Z")))
                .isEqualTo(zip);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void isRefusedWithAnyFileChanged(int number) {
        String name = entries.keySet().stream().toList().get(number);
        byte[] changed = entries.get(name).clone();
        changed[changed.length / 2] ^= 1;
        entries.put(name, changed);
        assertThat(refusal()).isIn("package-chain", "package-file-missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void isRefusedWithAnyFileMissing(int number) {
        entries.remove(entries.keySet().stream().toList().get(number));
        assertThat(refusal()).isIn("package-without-record", "package-file-missing");
    }

    @Test
    void isRefusedWithAFileTooMany() {
        entries.put("2025.2–7.pdf", new byte[] {1});
        assertThat(refusal()).isEqualTo("package-file-extra");
    }

    @Test
    void isRefusedWithTheDataOfAnotherReport() {
        byte[] other =
                Packages.DATA.replace("\"number\":\"7\"", "\"number\":\"8\"").getBytes(StandardCharsets.UTF_8);
        List<PackedFile> files = Packages.files(entries.get("2025.2–3.pdf")).stream()
                .map(file -> file.name().equals("data.json") ? PackedFile.json("data.json", file.role(), other) : file)
                .toList();
        files.forEach(file -> contents.put(file.sha256(), file.content()));
        Manifest manifest = Packages.manifest(files);
        ArchivedPackage row = new ArchivedPackage(
                new Provenance(1, 1L, null, 1, null), manifest, ChainLink.BEGINNING.next(manifest.sha256()));
        zip = PackageExport.zip("zrazkova", List.of(row), contents::get);
        assertThat(code(zip)).isEqualTo("package-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../2025.2–9.pdf", "/etc/passwd", "a.json", "2025\\2.json", "folder/", "2025.2–9", "C:1.json"})
    void refusesNamesThatLeadElsewhere(String name) throws IOException {
        assertThat(code(zip(name, new byte[] {1}))).isEqualTo("package-name");
    }

    @Test
    void stopsAtABomb() throws IOException {
        assertThat(code(zip("1.json", new byte[200 * 1024 * 1024]))).isEqualTo("package-too-large");
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(code(new byte[0])).isEqualTo("package-not-zip");
        assertThat(code("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("package-not-zip");
        byte[] half = java.util.Arrays.copyOf(zip, zip.length / 2);
        assertThat(code(half)).isIn("package-not-zip", "package-file-missing", "package-without-record");
    }

    @Test
    void refusesASecondFileOfOneName() throws IOException {
        byte[] twice = zip("1.json", new byte[] {1}, "2.json", new byte[] {2});
        String text = new String(twice, StandardCharsets.ISO_8859_1).replace("2.json", "1.json");
        assertThat(code(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("package-name-twice");
    }

    private String refusal() {
        return code(PackageZip.write(entries, Instant.EPOCH));
    }

    private static String code(byte[] file) {
        UnsoundPackage refused = catchThrowableOfType(UnsoundPackage.class, () -> ReceivedPackage.open(file));
        assertThat(refused).isNotNull();
        return refused.fault().code();
    }

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[at]));
                out.write((byte[]) namesAndContents[at + 1]);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
