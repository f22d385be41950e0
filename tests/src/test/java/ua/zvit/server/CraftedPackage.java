package ua.zvit.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.domain.Provenance;
import ua.zvit.archive.exchange.PackageExport;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.shared.Money;

/** Packages as another system would export them, of any year and with any term. */
public final class CraftedPackage {
    private static final String DATA =
            """
            {"programme":{"title":"%s"},"year":%d,"decision":{"number":"3","date":"%s"}}""";

    private CraftedPackage() {}

    /**
     * @param decision day of the council's decision
     * @param code index in the nomenclature
     * @param years term; null: for good
     * @return a ZIP
     */
    public static byte[] of(LocalDate decision, String code, Integer years) throws IOException {
        return of("Програма " + UUID.randomUUID(), decision, code, years);
    }

    /** Like {@link #of(LocalDate, String, Integer)}, of a programme with this title. */
    public static byte[] of(String title, LocalDate decision, String code, Integer years) throws IOException {
        return of(title, decision, code, years, pdf(title));
    }

    /** Like {@link #of(String, LocalDate, String, Integer)}, with this document. */
    public static byte[] of(String title, LocalDate decision, String code, Integer years, byte[] document) {
        int year = decision.getYear() - 1;
        byte[] data = DATA.formatted(title, year, decision).getBytes(StandardCharsets.UTF_8);
        List<PackedFile> files = List.of(
                new PackedFile("document.pdf", FileRole.DOCUMENT, "application/pdf", document),
                PackedFile.json("data.json", FileRole.DATA, data));
        Manifest manifest = new Manifest(
                "elsewhere",
                "Інша рада",
                new ReportFacts(title, year, "3", decision, Money.ZERO, Money.ZERO),
                new RetentionFacts(code, "Справа", years, ""),
                1,
                Instant.parse("2026-01-01T00:00:00Z"),
                Manifest.lines(files));
        Map<String, byte[]> contents = new HashMap<>();
        files.forEach(file -> contents.put(file.sha256(), file.content()));
        ArchivedPackage row = new ArchivedPackage(
                new Provenance(1, null, null, 1, null), manifest, ChainLink.BEGINNING.next(manifest.sha256()));
        return PackageExport.zip("elsewhere", List.of(row), contents::get);
    }

    /** @return a document of one empty page */
    public static byte[] pdf(String title) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(title);
            document.save(saved);
            return saved.toByteArray();
        }
    }
}
