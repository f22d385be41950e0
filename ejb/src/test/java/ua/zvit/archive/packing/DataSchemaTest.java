package ua.zvit.archive.packing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema describes the data as they are, by a validator that is not ours. */
class DataSchemaTest {
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(DataSchema.bytes(), StandardCharsets.UTF_8));

    @Test
    void describesTheDataOfAPackage() {
        assertThat(faults(Packages.DATA)).isEmpty();
    }

    @Test
    void knowsThePartsOfAYear() {
        String half = Packages.DATA.replace("\"unit\":1000", "\"unit\":1000,\"period\":\"first-half\"");
        assertThat(faults(half)).isEmpty();
        assertThat(faults(half.replace("first-half", "half"))).isNotEmpty();
    }

    @Test
    void knowsTheTermOfAMeasure() {
        String told =
                Packages.DATA.replace("\"plan\":10,\"reason\"", "\"plan\":10,\"term\":\"протягом року\",\"reason\"");
        assertThat(told).contains("протягом року");
        assertThat(faults(told)).isEmpty();
        assertThat(faults(told.replace("протягом року", ""))).isNotEmpty();
    }

    @Test
    void knowsAFurtherEdition() {
        String second = Packages.DATA.replace(
                "\"unit\":1000",
                "\"unit\":1000,\"edition\":{\"number\":2,\"decision\":{\"number\":\"31\",\"date\":\"2026-05-02\"},"
                        + "\"reason\":\"Помилка\"}");
        assertThat(faults(second)).isEmpty();
        assertThat(faults(second.replace("\"number\":2", "\"number\":1"))).isNotEmpty();
    }

    @Test
    void knowsAmendmentsAndFiguresOverAllYears() {
        String amended = Packages.DATA
                .replace(
                        "\"plan\":10,\"reason\"",
                        "\"plan\":10,\"adoptedPlan\":17.55,\"amendments\":[{\"change\":-7.55,\"decision\":"
                                + "{\"date\":\"2025-03-25\",\"number\":\"9\"}}],\"reason\"")
                .replace("\"unit\":1000", "\"unit\":1000,\"cumulative\":{\"actual\":0,\"plan\":1300.12345}")
                .replace("\"lastYear\":2026", "\"lastYear\":2026,\"decision\":{\"number\":\"8\"}");
        assertThat(faults(amended)).isEmpty();
        assertThat(faults(amended.replace("\"number\":\"9\"", "\"no\":\"9\""))).isNotEmpty();
        assertThat(faults(amended.replace("\"actual\":0,\"plan\":1300.12345", "\"actual\":0")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"year\":2025|\"year\":\"2025\"",
                "\"plan\":10,\"reason\"|\"plan\":\"-1\",\"reason\"",
                "\"unit\":1000|\"unit\":1",
                "\"number\":\"7\"|\"no\":\"7\"",
                "\"narrative\"|\"story\"",
                "\"executor\":\"office\",|",
            })
    void findsWhatTheDataMayNotBe(String good, String bad) {
        assertThat(Packages.DATA).contains(good);
        assertThat(faults(Packages.DATA.replace(good, bad == null ? "" : bad))).isNotEmpty();
    }

    private List<String> faults(String data) {
        JsonNode json = ArchiveJson.read(data).orElseThrow();
        return schema.validate(json).stream().map(Object::toString).toList();
    }
}
