package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import ua.zvit.entering.values.SheetCell;
import ua.zvit.entering.values.SheetSum;

/** What the measures of a draft add up to. Parts that a measure counts already are not counted twice. */
final class DraftSums {
    private static final int LONGEST = 40;

    private DraftSums() {}

    static SheetSum of(ObjectNode part, String id) {
        return new SheetSum(
                id,
                text(sum(part, "plan")),
                text(sum(part, "actual")),
                told(part, id, "plan"),
                told(part, id, "actual"));
    }

    private static SheetCell told(ObjectNode part, String id, String member) {
        return new SheetCell(
                id + ":total." + member, part.path("total").path(member).asText(""));
    }

    private static String text(Optional<BigDecimal> sum) {
        return sum.map(BigDecimal::toPlainString).orElse("");
    }

    /** Of a section, or of the whole. */
    private static Optional<BigDecimal> sum(JsonNode part, String member) {
        Optional<BigDecimal> own = added(DraftContent.objects(part, "measures").stream()
                .map(measure -> ofMeasure(measure, member))
                .toList());
        Optional<BigDecimal> inner = added(DraftContent.objects(part, "sections").stream()
                .map(section -> sum(section, member))
                .toList());
        return added(List.of(own, inner));
    }

    private static Optional<BigDecimal> ofMeasure(JsonNode measure, String member) {
        return amount(measure.path(member))
                .or(() -> added(DraftContent.objects(measure, "funding").stream()
                        .map(line -> amount(line.path(member)))
                        .toList()))
                .or(() -> sum(measure, member));
    }

    private static Optional<BigDecimal> added(List<Optional<BigDecimal>> amounts) {
        return amounts.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }

    private static Optional<BigDecimal> amount(JsonNode told) {
        String text = told.asText("");
        return text.matches("-?\\d{1,20}(\\.\\d{1,10})?") && text.length() < LONGEST
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
