package ua.zvit.archive.packing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ua.zvit.shared.Money;

/** A small package of our own to take apart. */
public final class Packages {
    public static final String DATA =
            """
            {"currency":"UAH","decision":{"date":"2026-01-29","number":"7"},\
            "organisation":{"council":"Зразкова міська рада","department":"Відділ розвитку"},\
            "programme":{"firstYear":2024,"lastYear":2026,"title":"Програма розвитку"},\
            "sections":[{"measures":[{"actual":4.56789,"executor":"office","narrative":"<p>Зроблено.</p>",\
            "number":"1.2","plan":10,"reason":"Ціни нижчі","title":"Зустрічі"}],"number":"I","title":"Перший"}],\
            "signature":{"acting":true,"name":"Олена ТКАЧ","position":"В. о. начальника"},\
            "total":{"actual":4.56789,"plan":10},"unit":1000,"year":2025}""";

    private Packages() {}

    public static ReportFacts facts() {
        return new ReportFacts(
                "Програма розвитку",
                2025,
                "7",
                LocalDate.of(2026, 1, 29),
                Money.ofThousands(BigDecimal.TEN),
                Money.ofThousands(new BigDecimal("4.56789")));
    }

    public static List<PackedFile> files(byte[] document) {
        return List.of(
                new PackedFile("document.pdf", FileRole.DOCUMENT, "application/pdf", document),
                PackedFile.json("data.json", FileRole.DATA, DATA.getBytes(StandardCharsets.UTF_8)),
                PackedFile.json(DataSchema.NAME, FileRole.SCHEMA, DataSchema.bytes()),
                PackedFile.json("history.json", FileRole.HISTORY, HistoryData.of(List.of())));
    }

    public static Manifest manifest(List<PackedFile> files) {
        return manifest(files, null);
    }

    /** @param years how long it is kept; null: for good */
    public static Manifest manifest(List<PackedFile> files, Integer years) {
        return new Manifest(
                "zrazkova",
                "Зразкова міська рада",
                facts(),
                new RetentionFacts("01-01", "Річні звіти", years, "ст. 1"),
                1,
                Instant.parse("2026-01-29T10:00:00Z"),
                Manifest.lines(files));
    }
}
