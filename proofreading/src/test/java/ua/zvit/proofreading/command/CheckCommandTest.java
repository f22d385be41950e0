package ua.zvit.proofreading.command;

import static org.assertj.core.api.Assertions.assertThat;

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

class CheckCommandTest {

    private static final String REPORT =
            """
            {"organisation":{"council":"Рада","department":"Відділ"},
             "programme":{"title":"Програма","firstYear":2024,"lastYear":2026,"decision":{"number":"1","date":"2023-12-01"}},
             "year":2025,
             "sections":[{"number":"I","title":"Розділ","measures":[
               {"number":"1.1","title":"Захід","narrative":"<p>Приймали участь.</p>","plan":"5.0","actual":"5.0"}]}],
             "total":{"plan":"5.0","actual":"%s"},
             "signature":{"position":"Голова","name":"Ім'я ПРІЗВИЩЕ"}}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void endsWithZeroWhenNothingBlocks() throws IOException {
        assertThat(run(REPORT.formatted("5.0"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Захід 1.1", "wording.russianism", "блокують – 0");
    }

    @Test
    void endsWithOneWhenSomethingBlocks() throws IOException {
        assertThat(run(REPORT.formatted("6.0"))).isEqualTo(1);
    }

    @Test
    void writesTheAgreedJson() throws IOException {
        run(REPORT.formatted("5.0"), "--json");
        JsonNode finding =
                new ObjectMapper().readTree(out.toByteArray()).path("findings").get(0);
        assertThat(finding.path("rule").asText()).isEqualTo("wording.russianism");
        assertThat(finding.path("severity").asText()).isEqualTo("warns");
        assertThat(finding.path("places").get(0).toString())
                .isEqualTo("{\"measure\":\"1.1\",\"field\":\"narrative\",\"start\":0,\"end\":15,\"text\":\"Приймали"
                        + " участь\"}");
        assertThat(finding.path("message").asText()).contains("брати участь");
        assertThat(finding.has("fix")).isTrue();
    }

    @Test
    void tellsOneFaultInManyPlacesOnce() throws IOException {
        run(REPORT.formatted("5.0").replace("Приймали участь.", "Зала  А,  зала  Б  вже  готові."));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("5 місць.", "Виправити всі: «␣␣» → «␣» (␣ – пробіл)", "Найчастіше: Пробіли – 5");
    }

    @Test
    void endsWithTwoWhenTheFileCannotBeRead() throws IOException {
        assertThat(command().run(folder.resolve("missing.json").toString())).isEqualTo(2);
        assertThat(run("{\"sections\":")).isEqualTo(2);
        assertThat(run("[]")).isEqualTo(2);
        assertThat(run(REPORT.formatted("п'ять"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("total.actual");
    }

    @Test
    void endsWithTwoWhenCalledWrongly() {
        assertThat(command().run()).isEqualTo(2);
        assertThat(command().run("a", "b")).isEqualTo(2);
        assertThat(command().run("a", "--unknown")).isEqualTo(2);
    }

    @Test
    void tellsItsRules() {
        assertThat(command().run("--rules")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("date.order", "Помилка: ", "Правильно: ");
    }

    private int run(String json, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), json);
        String[] arguments = new String[options.length + 2];
        arguments[0] = file.toString();
        arguments[1] = "--no-spelling";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return command().run(arguments);
    }

    private CheckCommand command() {
        return new CheckCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
