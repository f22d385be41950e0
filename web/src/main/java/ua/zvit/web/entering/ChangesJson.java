package ua.zvit.web.entering;

import java.util.List;
import java.util.Locale;
import ua.zvit.entering.values.EntryChanges;
import ua.zvit.entering.values.FieldChange;
import ua.zvit.entering.values.ReturnedChanges;
import ua.zvit.shared.Messages;

/**
 * What a file that was brought back says otherwise than the report says now.
 *
 * @param recognised whether the file itself says that it was made from this report
 * @param notTaken what no entry can take, with its place and why
 * @param changedMeanwhile measures that were changed in Zvit only; nothing is to be done
 * @param notInFile measures that are not in the file; they stay as they are
 */
public record ChangesJson(
        long id,
        long reportId,
        String fileName,
        boolean recognised,
        List<EntryJson> entries,
        List<LeftJson> notTaken,
        List<String> changedMeanwhile,
        List<String> notInFile) {

    /**
     * One measure.
     *
     * @param version to be given back with what is accepted
     * @param refusal code of the error that writing it would meet; null when it can be written
     */
    public record EntryJson(
            String measure,
            String label,
            String title,
            String department,
            int version,
            String refusal,
            List<FieldJson> fields) {}

    /**
     * One field.
     *
     * @param standing {@code changed} in the file alone, {@code conflict} when Zvit changed it too, {@code unsure} when the
     *     file does not tell what it was made from
     * @param look true where the words are the same and their face or paragraphs differ
     */
    public record FieldJson(
            String field,
            String name,
            String standing,
            String before,
            String after,
            List<WordJson> words,
            boolean look) {}

    /** Both texts in one; {@code kind} is same, gone or new. */
    public record WordJson(String kind, String text) {}

    /** What is left, and why. */
    public record LeftJson(String measure, String column, String code, String message, String text) {}

    static ChangesJson of(ReturnedChanges changes, Locale reader) {
        return new ChangesJson(
                changes.id(),
                changes.reportId(),
                changes.fileName(),
                changes.recognised(),
                changes.entries().stream().map(ChangesJson::entry).toList(),
                changes.left().stream()
                        .map(left -> new LeftJson(
                                left.measure(),
                                left.column(),
                                left.code(),
                                Messages.text(reader, "changes.left." + left.code()),
                                left.text()))
                        .toList(),
                changes.older(),
                changes.missing());
    }

    private static EntryJson entry(EntryChanges entry) {
        return new EntryJson(
                entry.number(),
                entry.label(),
                entry.title(),
                entry.department(),
                entry.version(),
                entry.refusal(),
                entry.fields().stream().map(ChangesJson::field).toList());
    }

    private static FieldJson field(FieldChange field) {
        return new FieldJson(
                field.field(),
                field.name(),
                field.standing().name().toLowerCase(Locale.ROOT),
                field.before(),
                field.after(),
                field.words().stream()
                        .map(part -> new WordJson(part.kind().name().toLowerCase(Locale.ROOT), part.text()))
                        .toList(),
                field.look());
    }
}
