package ua.zvit.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ua.zvit.printing.form.FormDescriptor;

/**
 * Every form that ships, and one made without a template on either sheet, held against the norm's figures by what lies on
 * the finished pages. The table of what was found is {@code docs/layout.md}; it fails here when it is not what is found now.
 */
class LayoutNormTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "layout.md");
    private static final Path NEW = Path.of("target", "layout.md");
    private static final Map<String, Map<String, Double>> FOUND = new LinkedHashMap<>();
    private static final Map<String, Boolean> PORTRAIT = new LinkedHashMap<>();

    /** One line of the norm. */
    private record Rule(String name, String requisite, String norm, String[] bounds, String why) {
        static Rule of(String line) {
            String[] parts = line.split(";", 8);
            return new Rule(
                    parts[0], parts[1], parts[2], new String[] {parts[3], parts[4], parts[5], parts[6]}, parts[7]);
        }

        double least(boolean portrait) {
            return Double.parseDouble(portrait || bounds[2].isEmpty() ? bounds[0] : bounds[2]);
        }

        double most(boolean portrait) {
            return Double.parseDouble(portrait || bounds[3].isEmpty() ? bounds[1] : bounds[3]);
        }

        boolean isKept(Double found, boolean portrait) {
            return found == null || found >= least(portrait) - 0.005 && found <= most(portrait) + 0.005;
        }

        /** What is found may lie between these. */
        String tolerance() {
            String upright = bounds[0] + "–" + bounds[1];
            return bounds[2].isEmpty() ? upright : upright + "; lying " + bounds[2] + "–" + bounds[3];
        }
    }

    @BeforeAll
    static void print() throws Exception {
        for (String code : ReportForm.shippedCodes()) {
            measure(code, ReportForm.shipped(code));
        }
        for (String code : List.of("executors", "four-sources")) {
            byte[] design = FormDesigner.designOf(ReportForm.shipped(code));
            measure("made from " + code, ReportForm.of(design, FormDesigner.template(design)));
        }
        Files.writeString(Files.createDirectories(NEW.getParent()).resolve(NEW.getFileName()), document());
    }

    private static void measure(String name, ReportForm form) throws IOException {
        FOUND.put(name, PrintedLayout.of(form));
        PORTRAIT.put(name, form.descriptor().orientation() == FormDescriptor.Orientation.PORTRAIT);
    }

    @Test
    void everyRequisiteOfEveryFormIsWhereTheNormWantsIt() throws Exception {
        List<Rule> rules = rules();
        FOUND.forEach((form, found) -> {
            assertThat(rules).as(form).allSatisfy(rule -> assertThat(
                            rule.isKept(found.get(rule.name()), PORTRAIT.get(form)))
                    .as(form + ", " + rule.requisite() + ": " + found.get(rule.name()) + ", wanted " + rule.tolerance())
                    .isTrue());
            assertThat(rules).extracting(Rule::name).containsAll(found.keySet());
        });
        assertThat(rules)
                .allSatisfy(rule -> assertThat(FOUND.values()).anyMatch(found -> found.containsKey(rule.name())));
    }

    @Test
    void tableInTheDocumentsIsWhatIsFound() throws Exception {
        assertThat(Files.readString(DOCUMENT))
                .as("copy reports/target/layout.md to docs/layout.md")
                .isEqualTo(Files.readString(NEW));
    }

    @Test
    void isNotKeptByWhatLiesElsewhere() throws Exception {
        Rule left = rules().stream()
                .filter(rule -> rule.name().equals("approval.left"))
                .findFirst()
                .orElseThrow();
        assertThat(left.isKept(97.0, true)).isFalse();
        assertThat(left.isKept(100.4, true)).isTrue();
        assertThat(left.isKept(100.4, false)).isFalse();
    }

    private static String document() throws IOException {
        StringBuilder table = new StringBuilder(
                """
                # Layout against the norm

                What lies on the finished pages of every form that ships, and of two that were made without a template, beside \
                what ДСТУ 4163:2020 says. Written by `LayoutNormTest`, which fails when something is out of tolerance or this \
                table is not what is found; `./zvit quality layout` measures anew. Sizes are points, line spacing is parts of \
                the height of a line, all else millimetres; “free” is what the norm does not bound.

                """);
        table.append("| Requisite | Norm | Tolerance | ")
                .append(String.join(" | ", FOUND.keySet()))
                .append(" | Why |\n|---|---|---|")
                .append("--:|".repeat(FOUND.size()))
                .append("---|\n");
        for (Rule rule : rules()) {
            table.append("| %s | %s | %s | ".formatted(rule.requisite(), rule.norm(), rule.tolerance()))
                    .append(FOUND.values().stream()
                            .map(found -> told(found.get(rule.name())))
                            .collect(Collectors.joining(" | ")))
                    .append(" | ")
                    .append(rule.why())
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String told(Double found) {
        return found == null ? "–" : String.format(Locale.ROOT, "%.1f", found + 0.0);
    }

    private static List<Rule> rules() throws IOException {
        try (InputStream norm = LayoutNormTest.class.getResourceAsStream("layout-norm.txt")) {
            return new String(norm.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Rule::of)
                    .toList();
        }
    }
}
