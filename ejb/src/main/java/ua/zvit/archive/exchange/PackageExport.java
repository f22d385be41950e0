package ua.zvit.archive.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ua.zvit.archive.domain.ArchivedPackage;
import ua.zvit.archive.packing.Manifest;

/** Lays out a package for the way: inventory, record, manifests, then every file once, named as the order wants it. */
public final class PackageExport {
    private static final String JSON = "x.json";

    private PackageExport() {}

    /**
     * @param editions of the package, oldest first
     * @param contents gives a content by its hash, proven
     * @return a ZIP
     */
    public static byte[] zip(String council, List<ArchivedPackage> editions, Function<String, byte[]> contents) {
        ArchivedPackage current = editions.get(editions.size() - 1);
        Manifest manifest = manifest(current);
        ExportNames names = names(editions);
        String inventory = names.next("x.txt");
        String record = names.next(JSON);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(inventory, new byte[0]);
        entries.put(record, new byte[0]);
        List<PackageRecord.Edition> told = new ArrayList<>();
        for (ArchivedPackage edition : editions) {
            String name = names.next(JSON);
            entries.put(name, edition.manifest().getBytes(StandardCharsets.UTF_8));
            told.add(new PackageRecord.Edition(edition.link(), name));
        }
        Map<String, String> placed = new LinkedHashMap<>();
        for (ArchivedPackage edition : editions) {
            for (Manifest.Line line : manifest(edition).files()) {
                placed.computeIfAbsent(line.sha256(), hash -> names.next(line.name()));
            }
        }
        placed.forEach((hash, name) -> entries.put(name, contents.apply(hash)));
        List<String> own =
                manifest.files().stream().map(line -> placed.get(line.sha256())).toList();
        entries.put(inventory, new Inventory().of(manifest, own));
        entries.put(record, new PackageRecord(council, told).bytes());
        return PackageZip.write(entries, manifest.sealedAt());
    }

    /** @return the name of the package's ZIP without its ending */
    public static String name(List<ArchivedPackage> editions) {
        return names(editions).ofPackage();
    }

    private static ExportNames names(List<ArchivedPackage> editions) {
        ArchivedPackage first = editions.get(0);
        return new ExportNames(first.year(), first.link().sequence());
    }

    private static Manifest manifest(ArchivedPackage row) {
        return Manifest.read(row.manifest())
                .orElseThrow(() -> new IllegalStateException("The manifest of package " + row.id() + " is unreadable"));
    }
}
