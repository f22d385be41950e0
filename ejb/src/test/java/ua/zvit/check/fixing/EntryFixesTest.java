package ua.zvit.check.fixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.zvit.check.values.SkippedFix;
import ua.zvit.proofreading.Place;

class EntryFixesTest {
    private static final String TEXT = "<p>Понад 2 млн. євро та 3 млн. грн.</p>";

    @Test
    void appliesWhatFitsAndTellsTheRest() {
        EntryFixes fixes = EntryFixes.apply(
                "1.1",
                TEXT,
                List.of(fix("a", 8, "млн.", "млн"), fix("b", 23, "млн.", "млн"), fix("c", 0, "Близько", "Майже")));
        assertThat(fixes.narrative()).isEqualTo("<p>Понад 2 млн євро та 3 млн грн.</p>");
        assertThat(fixes.applied()).extracting(PlannedFix::identity).containsExactly("a", "b");
        assertThat(fixes.skipped()).containsExactly(new SkippedFix("c", "1.1", "fix-changed"));
    }

    @Test
    void asksToCheckAgainWhereTwoFixesMeet() {
        EntryFixes fixes =
                EntryFixes.apply("1.1", TEXT, List.of(fix("a", 6, "2 млн.", "2\u00a0млн"), fix("b", 8, "млн.", "млн")));
        assertThat(fixes.skipped()).containsExactly(new SkippedFix("b", "1.1", "fix-overlaps"));
    }

    @Test
    void countsTheSameFixOnce() {
        EntryFixes fixes =
                EntryFixes.apply("1.1", TEXT, List.of(fix("a", 8, "млн.", "млн"), fix("a", 8, "млн.", "млн")));
        assertThat(fixes.applied()).hasSize(1);
        assertThat(fixes.narrative()).contains("2 млн євро");
    }

    private static PlannedFix fix(String identity, int start, String found, String replacement) {
        Place place = new Place("1.1", "narrative", start, start + found.length(), found, "", replacement);
        return new PlannedFix(identity, "typography.abbreviation", place);
    }
}
