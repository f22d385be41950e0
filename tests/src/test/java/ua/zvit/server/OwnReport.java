package ua.zvit.server;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A small report of our own in the shape of an import: three measures for three departments, one amount with kopecks. */
public final class OwnReport {
    private static final String FILE =
            """
            {"organisation": {"department": "Відділ інвестиційної політики та міжнародного співробітництва"},
             "programme": {"title": "%s", "firstYear": 2024, "lastYear": 2026},
             "year": 2025, "unit": 1000,
             "sections": [
               {"number": "I", "title": "Зустрічі", "measures": [
                 {"number": "1.2", "title": "Зустрічі з партнерами", "plan": 10.0, "actual": 4.56789,
                  "narrative": "<p>Проведено дві зустрічі.</p>"},
                 {"number": "1.10", "title": "Шкільні обміни", "plan": 20.5, "actual": 0.0, "executor": "education",
                  "narrative": "<p>Не здійснювався: коштів не виділено.</p>"}]},
               {"number": "II", "title": "Промоція", "measures": [
                 {"number": "2.1", "title": "Буклети", "plan": 5.0, "actual": 5.0, "executor": "promotion",
                  "narrative": "<p>Надруковано 300 буклетів.</p>"}]}],
             "total": {"plan": 35.5, "actual": 9.56789}}
            """;

    private OwnReport() {}

    /** @return the bytes of a file whose programme nobody has imported yet */
    public static byte[] file() {
        return file("Програма " + UUID.randomUUID());
    }

    public static byte[] file(String programme) {
        return FILE.formatted(programme).getBytes(StandardCharsets.UTF_8);
    }
}
