package ua.zvit.intake.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String PAGE =
            """
            <html><body><p>Звіт про виконання Програми «Світло» на 2025 рік за 2025 рік</p>
            <table><tr><td>№</td><td>Назва заходу</td><td>План, %s</td><td>Факт, %s</td><td>Виконання</td></tr>
            <tr><td colspan=5>I. Вулиці</td></tr>
            <tr><td>1.1</td><td>Ліхтарі</td><td>%s</td><td>9,0</td><td>Стоять; площа 40 м<sup>2</sup>.</td></tr>
            </table></body></html>
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void endsWithZeroWhenEverythingIsUnderstood() throws IOException {
        assertThat(run(PAGE.formatted("тис. грн", "тис. грн", "10,0"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("1.1 Ліхтарі  10.0 / 9.0", "питань – 0");
    }

    @Test
    void writesTheAgreedJsonAndEndsWithOneWhenItAsks() throws IOException {
        assertThat(run(PAGE.formatted("", "", "у межах кошторису"), "--json")).isEqualTo(1);
        JsonNode read = new ObjectMapper().readTree(out.toByteArray());
        assertThat(read.path("kind").asText()).isEqualTo("report");
        JsonNode measure =
                read.path("report").path("sections").get(0).path("measures").get(0);
        assertThat(measure.has("plan")).isFalse();
        assertThat(measure.path("planText").asText()).isEqualTo("у межах кошторису");
        assertThat(measure.path("narrative").asText()).isEqualTo("<p>Стоять; площа 40 м<sup>2</sup>.</p>");
        assertThat(read.path("questions").findValuesAsText("code"))
                .containsExactlyInAnyOrder("unit-unclear", "amount-as-text");
        assertThat(read.path("questions").findValuesAsText("place")).contains("1.1");
        assertThat(read.path("ignored").isArray()).isTrue();
    }

    @Test
    void endsWithTwoWhenTheFileCannotBeReadOrTheCallIsWrong() throws IOException {
        assertThat(command().run(folder.resolve("missing.docx").toString())).isEqualTo(2);
        assertThat(run("<html><body><p>Лист без таблиці</p></body></html>")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("таблиці заходів не знайдено");
        assertThat(command().run()).isEqualTo(2);
        assertThat(command().run("a", "--unknown")).isEqualTo(2);
    }

    @Test
    void tellsInJsonWhatStoodInTheFileAndWhyAFileCannotBeRead() throws IOException {
        run(PAGE.formatted("тис. грн", "тис. грн", "10,0"), "--json");
        JsonNode rows = new ObjectMapper().readTree(out.toByteArray()).path("rows");
        assertThat(rows.path("/sections/0/measures/0").get(0).toString())
                .isEqualTo("[\"1.1\",\"Ліхтарі\",\"10,0\",\"9,0\",\"Стоять; площа 40 м².\"]");
        out.reset();
        assertThat(run("<html><body><p>Лист</p></body></html>", "--json", "--name=Лист.docx"))
                .isEqualTo(2);
        JsonNode unreadable = new ObjectMapper().readTree(out.toByteArray()).path("unreadable");
        assertThat(unreadable.path("code").asText()).isEqualTo("no-table");
        assertThat(unreadable.path("text").asText()).startsWith("Лист.docx: ");
    }

    @Test
    void readsTheTextOfARealReport() throws IOException {
        Path seed = Path.of(System.getProperty("zvit.shared", "../../shared"), "seed", "report-2025.txt");
        assumeTrue(Files.exists(seed), "SKIPPED: the shared seed report is not beside this clone");
        assertThat(command().run(seed.toString(), "--json")).isZero();
        JsonNode report = new ObjectMapper().readTree(out.toByteArray()).path("report");
        assertThat(report.path("sections").findValues("narrative")).hasSize(18);
        assertThat(report.path("total").path("plan").asText()).isEqualTo("985.0");
        assertThat(report.path("total").path("actual").asText()).isEqualTo("398.8");
        assertThat(report.path("signature").path("acting").asBoolean()).isTrue();
    }

    private int run(String page, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("report.docx"), page);
        String[] arguments = new String[options.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(options, 0, arguments, 1, options.length);
        return command().run(arguments);
    }

    private ReadCommand command() {
        return new ReadCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
