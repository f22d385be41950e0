package ua.zvit.archive.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ua.zvit.archive.domain.ChainLink;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.Packages;
import ua.zvit.archive.values.ArchiveProblem;
import ua.zvit.archive.values.ProblemKind;

class ChainCheckTest {
    private static final Manifest MANIFEST = Packages.manifest(Packages.files(new byte[] {1}));

    @Test
    void followsAWholeChain() {
        assertThat(problems(chain(4))).isEmpty();
    }

    @Test
    void findsOneThatWasTakenOut() {
        List<ChainRow> rows = chain(4);
        rows.remove(1);
        assertThat(problems(rows)).containsExactly("PACKAGE_MISSING 2");
    }

    @Test
    void findsTheLastOnesTakenOut() {
        List<ChainRow> rows = chain(4);
        ChainLink head = rows.get(3).link();
        assertThat(problems(rows.subList(0, 2), head)).containsExactly("PACKAGE_MISSING 3", "PACKAGE_MISSING 4");
    }

    @Test
    void findsTwoThatChangedPlaces() {
        List<ChainRow> rows = chain(4);
        rows.set(1, at(2, rows.get(2)));
        rows.set(2, at(3, chain(4).get(1)));
        assertThat(problems(rows)).containsExactly("CHAIN_BROKEN 2", "CHAIN_BROKEN 3", "CHAIN_BROKEN 4");
    }

    @Test
    void findsOnePutInPlaceOfAnother() {
        List<ChainRow> rows = chain(3);
        ChainLink forged = rows.get(0).link().next("f".repeat(64));
        rows.set(1, with(rows.get(1), forged));
        assertThat(problems(rows)).containsExactly("CHAIN_BROKEN 3");
    }

    @Test
    void findsAChainWrittenAnewFromTheMiddle() {
        List<ChainRow> rows = chain(3);
        ChainLink head = rows.get(2).link();
        ChainLink forged = rows.get(1).link().next("f".repeat(64));
        rows.set(2, with(rows.get(2), forged));
        assertThat(problems(rows, head)).containsExactly("END_MISSING 3");
    }

    @Test
    void findsEveryColumnThatSaysSomethingElseThanTheManifest() {
        ChainRow row = chain(1).get(0);
        for (String column : row.columns().keySet()) {
            Map<String, String> changed = new HashMap<>(row.columns());
            changed.put(column, "7777");
            ChainRow other = new ChainRow(
                    row.council(), row.kind(), row.link(), row.manifest(), changed, false, row.files(), false);
            assertThat(RowCheck.differences(other))
                    .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, column));
        }
    }

    @Test
    void findsAManifestOrAListOfFilesThatWasChanged() {
        ChainRow row = chain(1).get(0);
        ChainRow manifest = new ChainRow(
                row.council(),
                row.kind(),
                row.link(),
                row.manifest().replace("Зразкова", "Інша"),
                row.columns(),
                false,
                row.files(),
                false);
        assertThat(RowCheck.differences(manifest))
                .extracting(RowCheck.Difference::kind)
                .containsExactly(ProblemKind.MANIFEST_CHANGED);
        ChainRow files =
                new ChainRow(row.council(), row.kind(), row.link(), row.manifest(), row.columns(), false, null, false);
        assertThat(RowCheck.differences(files))
                .extracting(RowCheck.Difference::kind)
                .containsExactly(ProblemKind.FILES_CHANGED);
        assertThat(RowCheck.differences(row)).isEmpty();
    }

    @Test
    void letsAPackageFromElsewhereBeArchivedAfterItWasSealed() {
        assertThat(RowCheck.differences(receivedAt(MANIFEST.sealedAt().plusSeconds(1))))
                .isEmpty();
        assertThat(RowCheck.differences(receivedAt(MANIFEST.sealedAt().minusSeconds(1))))
                .containsExactly(new RowCheck.Difference(ProblemKind.ROW_CHANGED, "archived_at"));
    }

    private static ChainRow receivedAt(Instant at) {
        ChainRow row = chain(1).get(0);
        Map<String, String> columns = new HashMap<>(row.columns());
        columns.put("archived_at", ChainRow.time(at));
        return new ChainRow(row.council(), row.kind(), row.link(), row.manifest(), columns, true, row.files(), false);
    }

    private static List<ChainRow> chain(int length) {
        List<ChainRow> rows = new ArrayList<>();
        ChainLink last = ChainLink.BEGINNING;
        for (int at = 0; at < length; at++) {
            last = last.next(at == 0 ? MANIFEST.sha256() : Integer.toString(at).repeat(64));
            rows.add(row(last));
        }
        return rows;
    }

    private static ChainRow row(ChainLink link) {
        Map<String, String> columns = new HashMap<>();
        columns.put("programme_title", MANIFEST.report().programme());
        columns.put("year", "2025");
        columns.put("period", "YEAR");
        columns.put("decision_number", "7");
        columns.put("decision_date", "2026-01-29");
        columns.put("planned", "10000.00");
        columns.put("actual", "4567.89");
        columns.put("retention_years", null);
        columns.put("edition", "1");
        columns.put(
                "document_sha256",
                MANIFEST.file(FileRole.DOCUMENT).orElseThrow().sha256());
        columns.put("data_sha256", MANIFEST.file(FileRole.DATA).orElseThrow().sha256());
        columns.put("archived_at", ChainRow.time(MANIFEST.sealedAt()));
        String files = MANIFEST.files().stream()
                .map(file -> file.name() + "|" + file.role().code() + "|" + file.mediaType() + "|" + file.size() + "|"
                        + file.sha256())
                .collect(Collectors.joining("\n"));
        return new ChainRow("zrazkova", "REPORT", link, MANIFEST.text(), columns, false, files, false);
    }

    private static ChainRow at(int sequence, ChainRow row) {
        ChainLink link = row.link();
        return with(row, new ChainLink(sequence, link.previousHash(), link.manifestSha256(), link.packageHash()));
    }

    private static ChainRow with(ChainRow row, ChainLink link) {
        return new ChainRow(row.council(), row.kind(), link, row.manifest(), row.columns(), false, row.files(), false);
    }

    private static List<String> problems(List<ChainRow> rows) {
        return problems(rows, rows.get(rows.size() - 1).link());
    }

    private static List<String> problems(List<ChainRow> rows, ChainLink head) {
        ChainCheck check = new ChainCheck("zrazkova");
        List<ArchiveProblem> found = new ArrayList<>();
        rows.forEach(row -> found.addAll(check.follow(row)));
        found.addAll(check.end(head.sequence(), head.packageHash()));
        return found.stream().map(one -> one.kind() + " " + one.sequence()).toList();
    }
}
