package ua.zvit.archive.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.packing.ArchiveJson;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.PackedFile;
import ua.zvit.archive.packing.PeriodJson;
import ua.zvit.archive.packing.ReportFacts;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Sha256;

/**
 * A package from elsewhere, proven whole: every manifest is the one that was chained there, every file is the manifest's
 * by size and hash, nothing else lies beside them, the data are those of the report that the manifest names, and no
 * signature is broken.
 */
public record ReceivedPackage(String council, List<Edition> editions) {
    private static final String INVENTORY = ".txt";

    /** An edition with the contents that its manifest names. */
    public record Edition(ChainLink origin, Manifest manifest, List<PackedFile> files) {}

    /** @throws UnsoundPackage naming the first thing that is wrong */
    public static ReceivedPackage open(byte[] zip) throws UnsoundPackage {
        Map<String, byte[]> entries = PackageZip.read(zip);
        Map<String, byte[]> byHash = new HashMap<>();
        entries.values().forEach(content -> byHash.put(Sha256.hex(content), content));
        PackageRecord told = record(entries);
        Set<String> expected = new HashSet<>();
        List<Edition> editions = new ArrayList<>();
        for (PackageRecord.Edition edition : told.editions()) {
            Edition opened = edition(edition, entries, byHash);
            expected.add(opened.origin().manifestSha256());
            opened.files().forEach(file -> expected.add(file.sha256()));
            requireSameReport(editions, opened);
            editions.add(opened);
        }
        expected.add(Sha256.hex(told.bytes()));
        requireNothingElse(entries, expected);
        return new ReceivedPackage(told.council(), List.copyOf(editions));
    }

    private static PackageRecord record(Map<String, byte[]> entries) throws UnsoundPackage {
        return entries.values().stream()
                .map(PackageRecord::read)
                .flatMap(Optional::stream)
                .filter(found -> !found.editions().isEmpty())
                .findFirst()
                .orElseThrow(() -> new UnsoundPackage(Fault.at(null, "file", "package-without-record")));
    }

    private static Edition edition(PackageRecord.Edition told, Map<String, byte[]> entries, Map<String, byte[]> byHash)
            throws UnsoundPackage {
        byte[] text = entries.get(told.manifest());
        if (text == null) {
            throw UnsoundPackage.in(told.manifest(), "package-file-missing");
        }
        ChainLink link = told.link();
        if (!Sha256.hex(text).equals(link.manifestSha256())
                || !ChainLink.hash(link.previousHash(), link.manifestSha256()).equals(link.packageHash())) {
            throw UnsoundPackage.in(told.manifest(), "package-chain");
        }
        Manifest manifest = Manifest.read(new String(text, StandardCharsets.UTF_8))
                .filter(read -> read.sha256().equals(link.manifestSha256()))
                .orElseThrow(() -> UnsoundPackage.in(told.manifest(), "package-manifest"));
        List<PackedFile> files = files(manifest, byHash);
        if (manifest.copy() == null) {
            requireOwnData(manifest, files);
        }
        SignaturesIntact.require(files);
        return new Edition(link, manifest, files);
    }

    private static List<PackedFile> files(Manifest manifest, Map<String, byte[]> byHash) throws UnsoundPackage {
        List<PackedFile> files = new ArrayList<>();
        for (Manifest.Line line : manifest.files()) {
            byte[] content = byHash.get(line.sha256());
            if (content == null || content.length != line.size()) {
                throw UnsoundPackage.in(line.name(), "package-file-missing");
            }
            files.add(new PackedFile(line.name(), line.role(), line.mediaType(), content));
        }
        if (manifest.main().isEmpty()) {
            throw UnsoundPackage.in("document.pdf", "package-file-missing");
        }
        return files;
    }

    private static void requireOwnData(Manifest manifest, List<PackedFile> files) throws UnsoundPackage {
        JsonNode data = files.stream()
                .filter(file -> file.role() == FileRole.DATA)
                .findFirst()
                .flatMap(file -> ArchiveJson.read(file.content()))
                .orElseThrow(() -> UnsoundPackage.in("data.json", "package-file-missing"));
        ReportFacts facts = manifest.report();
        boolean same = data.path("programme").path("title").asText().equals(facts.programme())
                && PeriodJson.of(data).equals(Optional.of(facts.period()))
                && data.path("decision").path("number").asText().equals(facts.decisionNumber())
                && data.path("decision")
                        .path("date")
                        .asText()
                        .equals(facts.decisionDate().toString())
                && data.path("edition").path("number").asInt(1) == facts.edition();
        if (!same) {
            throw UnsoundPackage.in("data.json", "package-data");
        }
    }

    private static void requireSameReport(List<Edition> before, Edition next) throws UnsoundPackage {
        boolean follows = next.manifest().edition() == before.size() + 1
                && before.stream().allMatch(edition -> edition.manifest()
                        .report()
                        .equals(next.manifest().report()));
        if (!follows) {
            throw UnsoundPackage.in("edition " + next.manifest().edition(), "package-chain");
        }
    }

    private static void requireNothingElse(Map<String, byte[]> entries, Set<String> expected) throws UnsoundPackage {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (!entry.getKey().endsWith(INVENTORY) && !expected.contains(Sha256.hex(entry.getValue()))) {
                throw UnsoundPackage.in(entry.getKey(), "package-file-extra");
            }
        }
    }
}
