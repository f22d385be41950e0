package ua.zvit.archive.packing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ua.zvit.report.values.evidence.EvidenceFile;
import ua.zvit.report.values.evidence.EvidenceSummary;

/** The evidence of a report in its package: a list with hashes, and the files themselves where the council wants them. */
public final class EvidenceData {
    private static final String LIST = "evidence.json";

    private EvidenceData() {}

    /** @return the list alone */
    public static List<PackedFile> listed(List<EvidenceSummary> evidence) {
        return List.of(list(evidence, List.of()));
    }

    /** @return the list, and each file as an attachment under the name that the list tells */
    public static List<PackedFile> packed(List<EvidenceFile> evidence) {
        List<PackedFile> attachments = new ArrayList<>();
        for (EvidenceFile file : evidence) {
            EvidenceSummary told = file.evidence();
            String name = String.format(
                    "evidence-%03d.%s",
                    attachments.size() + 1, told.file().kind().ending());
            attachments.add(
                    new PackedFile(name, FileRole.ATTACHMENT, told.file().kind().mediaType(), file.content()));
        }
        List<PackedFile> all = new ArrayList<>();
        all.add(list(
                evidence.stream().map(EvidenceFile::evidence).toList(),
                attachments.stream().map(PackedFile::name).toList()));
        all.addAll(attachments);
        return all;
    }

    private static PackedFile list(List<EvidenceSummary> evidence, List<String> names) {
        ObjectNode json = ArchiveJson.object();
        ArrayNode files = json.putArray("files");
        for (int index = 0; index < evidence.size(); index++) {
            ObjectNode file = files.addObject();
            add(file, evidence.get(index));
            if (!names.isEmpty()) {
                file.put("attachment", names.get(index));
            }
        }
        return PackedFile.json(LIST, FileRole.EVIDENCE, CanonicalJson.bytes(json));
    }

    private static void add(ObjectNode json, EvidenceSummary told) {
        json.put("measure", told.measure())
                .put("title", told.title())
                .put("date", Objects.toString(told.dated(), null))
                .put("fileName", told.file().name())
                .put("mediaType", told.file().kind().mediaType())
                .put("size", told.file().size())
                .put("sha256", told.file().sha256())
                .put("addedBy", told.addedBy())
                .put("addedAt", told.addedAt().toString());
    }
}
