package ua.zvit.report.domain.version;

import java.util.ArrayList;
import java.util.List;
import ua.zvit.report.domain.Entry;
import ua.zvit.report.domain.review.ReadContent;
import ua.zvit.report.domain.review.ReadField;
import ua.zvit.report.values.review.EntryField;
import ua.zvit.report.values.review.FieldDifference;
import ua.zvit.report.values.review.NarrativeLines;
import ua.zvit.shared.RestrictedHtml;

/**
 * All that an entry says.
 *
 * @param narrative restricted HTML, with its shape and its marks of events
 * @param others every other field, as it is read
 */
public record VersionText(String narrative, ReadContent others) {

    public static VersionText of(Entry entry) {
        return new VersionText(
                entry.narrative(),
                new ReadContent(ReadContent.of(entry).fields().stream()
                        .filter(field -> field.field() != EntryField.NARRATIVE)
                        .toList()));
    }

    /** @return true when somebody has told something */
    public boolean isTold() {
        return !narrative.isEmpty()
                || others.fields().stream().anyMatch(field -> field.field().isTold());
    }

    /** @return how many words the narrative has */
    public int words() {
        String text = RestrictedHtml.text(narrative).strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    /** @return what is read in it, as an approver's decision keeps it */
    public ReadContent read() {
        String lines = NarrativeLines.of(narrative);
        List<ReadField> fields = new ArrayList<>(others.fields());
        if (!lines.isEmpty()) {
            boolean titled = !fields.isEmpty() && fields.get(0).field() == EntryField.TITLE;
            fields.add(titled ? 1 : 0, new ReadField(EntryField.NARRATIVE, null, "", "", lines));
        }
        return new ReadContent(fields);
    }

    /** @return every field but the narrative, as something that was not there before */
    public List<FieldDifference> told() {
        return others.since(new ReadContent(List.of()));
    }
}
