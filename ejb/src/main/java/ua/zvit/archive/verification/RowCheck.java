package ua.zvit.archive.verification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.zvit.archive.packing.CorrectionManifest;
import ua.zvit.archive.packing.DisposalManifest;
import ua.zvit.archive.packing.FileRole;
import ua.zvit.archive.packing.Manifest;
import ua.zvit.archive.packing.WithdrawalManifest;
import ua.zvit.archive.values.ProblemKind;
import ua.zvit.shared.Money;
import ua.zvit.shared.Sha256;

/** Compares a row with its manifest, and the manifest with the hash that is chained. */
final class RowCheck {
    private static final String COPY = "COPY";

    /** One difference. */
    record Difference(ProblemKind kind, String detail) {}

    private RowCheck() {}

    static List<Difference> differences(ChainRow row) {
        String hash = Sha256.hex(row.manifest().getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(row.link().manifestSha256())) {
            return List.of(new Difference(ProblemKind.MANIFEST_CHANGED, hash));
        }
        return switch (row.kind()) {
            case "DISPOSAL" ->
                DisposalManifest.read(row.manifest())
                        .map(act -> compare(row, act))
                        .orElseGet(RowCheck::unreadable);
            case "WITHDRAWAL" ->
                WithdrawalManifest.read(row.manifest())
                        .map(note -> compare(row, note))
                        .orElseGet(RowCheck::unreadable);
            case "CORRECTION" ->
                CorrectionManifest.read(row.manifest())
                        .map(note -> compare(row, note))
                        .orElseGet(RowCheck::unreadable);
            default ->
                Manifest.read(row.manifest())
                        .filter(manifest -> row.kind().equals(COPY) == (manifest.copy() != null))
                        .map(manifest -> compare(row, manifest))
                        .orElseGet(RowCheck::unreadable);
        };
    }

    private static List<Difference> unreadable() {
        return List.of(new Difference(ProblemKind.MANIFEST_CHANGED, ""));
    }

    private static List<Difference> compare(ChainRow row, DisposalManifest act) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("decision_number", act.number());
        told.put("decision_date", act.date().toString());
        told.put(ChainRow.TIME, ChainRow.time(act.recordedAt()));
        return differences(row, told, null);
    }

    private static List<Difference> compare(ChainRow row, WithdrawalManifest note) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("programme_title", note.programme());
        told.put("year", Integer.toString(note.year()));
        told.put(ChainRow.TIME, ChainRow.time(note.recordedAt()));
        List<Difference> differences = differences(row, told, null);
        if (!note.packageHash().equals(row.columns().get(ChainRow.WITHDRAWN))) {
            differences.add(new Difference(ProblemKind.ROW_CHANGED, "first_id"));
        }
        return differences;
    }

    private static List<Difference> compare(ChainRow row, CorrectionManifest note) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("programme_title", note.of().programme());
        told.put("year", Integer.toString(note.of().year()));
        told.put(ChainRow.TIME, ChainRow.time(note.recordedAt()));
        List<Difference> differences = differences(row, told, null);
        if (!note.of().packageHash().equals(row.columns().get(ChainRow.WITHDRAWN))) {
            differences.add(new Difference(ProblemKind.ROW_CHANGED, "corrects_id"));
        }
        return differences;
    }

    private static List<Difference> compare(ChainRow row, Manifest manifest) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("programme_title", manifest.report().programme());
        told.put("year", Integer.toString(manifest.report().year()));
        told.put("period", manifest.report().period().kind().name());
        told.put("decision_number", manifest.report().decisionNumber());
        told.put("decision_date", Objects.toString(manifest.report().decisionDate(), null));
        told.put("planned", amount(manifest.report().plan()));
        told.put("actual", amount(manifest.report().actual()));
        told.put(ChainRow.TIME, time(row, ChainRow.time(manifest.sealedAt())));
        Integer years = manifest.retention().years();
        told.put("retention_years", years == null ? null : years.toString());
        told.put("edition", Integer.toString(manifest.edition()));
        told.put("document_sha256", hash(manifest.main()));
        told.put("data_sha256", hash(manifest.file(FileRole.DATA)));
        String files = manifest.files().stream()
                .map(file -> String.join(
                        "|",
                        file.name(),
                        file.role().code(),
                        file.mediaType(),
                        Long.toString(file.size()),
                        file.sha256()))
                .collect(Collectors.joining("\n"));
        return differences(row, told, files);
    }

    /** What came from elsewhere was archived here at any time after it had been sealed there. */
    private static String time(ChainRow row, String sealed) {
        String archived = row.columns().get(ChainRow.TIME);
        return row.received() && archived != null && archived.compareTo(sealed) >= 0 ? archived : sealed;
    }

    private static List<Difference> differences(ChainRow row, Map<String, String> told, String files) {
        List<Difference> differences = new ArrayList<>();
        told.forEach((column, value) -> {
            if (!Objects.equals(value, row.columns().get(column))) {
                differences.add(new Difference(ProblemKind.ROW_CHANGED, column));
            }
        });
        if (!Objects.equals(files, row.files())) {
            differences.add(new Difference(ProblemKind.FILES_CHANGED, ""));
        }
        return differences;
    }

    private static String hash(Optional<Manifest.Line> file) {
        return file.map(Manifest.Line::sha256).orElse(null);
    }

    private static String amount(Money money) {
        return money == null ? null : money.uah().toPlainString();
    }
}
