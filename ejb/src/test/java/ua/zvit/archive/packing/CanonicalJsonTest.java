package ua.zvit.archive.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void ordersNamesAndDropsSpace() {
        assertThat(canonical("{ \"б\": 1, \"a\" : [ true, null, {} , [] ], \"B\": \"x\" }"))
                .isEqualTo("{\"B\":\"x\",\"a\":[true,null,{},[]],\"б\":1}");
    }

    @Test
    void writesNumbersTheShortestWay() {
        assertThat(canonical("{\"a\":10.0,\"b\":4.56789,\"c\":0.00,\"d\":1000,\"e\":1e3,\"f\":0.00001}"))
                .isEqualTo("{\"a\":10,\"b\":4.56789,\"c\":0,\"d\":1000,\"e\":1000,\"f\":0.00001}");
    }

    @Test
    void escapesOnlyWhatMustBe() {
        String text = "лапки \" коса \\ рядок \n табуляція \t знак \u0001 ї €";
        String json = CanonicalJson.text(ArchiveJson.object().put("t", text));
        assertThat(json).isEqualTo("{\"t\":\"лапки \\\" коса \\\\ рядок \\n табуляція \\t знак \\u0001 ї €\"}");
        assertThat(ArchiveJson.read(json).orElseThrow().path("t").asText()).isEqualTo(text);
    }

    @Test
    void readsNothingThatTwoProgramsCouldReadDifferently() {
        assertThat(ArchiveJson.read("{\"a\":1,\"a\":2}")).isEmpty();
        assertThat(ArchiveJson.read("{\"a\":1} {}")).isEmpty();
        assertThat(ArchiveJson.read("[1]")).isEmpty();
        assertThat(ArchiveJson.read("{\"a\":".repeat(100_000))).isEmpty();
    }

    private static String canonical(String json) {
        return CanonicalJson.text(
                ArchiveJson.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }
}
