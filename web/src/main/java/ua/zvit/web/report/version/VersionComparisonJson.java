package ua.zvit.web.report.version;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.zvit.report.values.review.WordPart;
import ua.zvit.report.values.version.Compared;
import ua.zvit.report.values.version.VersionComparison;
import ua.zvit.web.shared.rest.Words;

/**
 * Two texts of an entry.
 *
 * @param changes each field that says something else; empty where all say the same
 * @param reshaped true where the words of the narrative are the same and their shape is not
 */
public record VersionComparisonJson(SideJson before, SideJson after, List<WordsJson> changes, boolean reshaped) {

    /**
     * @param text {@code now}, {@code submitted}, {@code seen} or the number of a version
     * @param version null where the text is none of its own
     */
    public record SideJson(String text, VersionJson version) {
        static SideJson of(Compared compared) {
            return new SideJson(compared.text().told(), VersionJson.of(compared.version()));
        }
    }

    /** @param words both texts in one, word by word; of an amount in UAH */
    public record WordsJson(ChangeJson change, List<PartJson> words) {}

    /** A stretch that both texts have, or one of them. */
    public record PartJson(@Schema(enumeration = {"same", "gone", "new"}) String kind, String text) {
        static PartJson of(WordPart part) {
            return new PartJson(Words.of(part.kind()), part.text());
        }
    }

    static VersionComparisonJson of(VersionComparison comparison) {
        return new VersionComparisonJson(
                SideJson.of(comparison.before()),
                SideJson.of(comparison.after()),
                comparison.differences().stream()
                        .map(one -> new WordsJson(
                                ChangeJson.of(one),
                                one.words().stream().map(PartJson::of).toList()))
                        .toList(),
                comparison.reshaped());
    }
}
