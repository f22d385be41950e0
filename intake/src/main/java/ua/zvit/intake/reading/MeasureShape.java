package ua.zvit.intake.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.zvit.intake.FundingSource;
import ua.zvit.intake.reading.row.Line;
import ua.zvit.intake.reading.row.Sums;
import ua.zvit.intake.table.Role;
import ua.zvit.intake.text.Amount;
import ua.zvit.intake.text.AmountReader;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.YesNo;

/** Writes one measure, its sums for the report's year first. */
final class MeasureShape {
    /** As the import's shape names the kinds of indicators. */
    private static final List<String> KINDS = List.of("input", "product", "efficiency", "quality");

    private final int year;
    private final boolean report;

    MeasureShape(int year, boolean report) {
        this.year = year;
        this.report = report;
    }

    void write(ObjectNode node, DraftMeasure measure) {
        ReportShape.text(node, "number", measure.number);
        node.put("title", PlainText.composed(measure.title));
        if (report) {
            node.put("narrative", NarrativeHtml.of(measure.narrative));
        }
        amount(node, "plan", of(measure.sums, Role.PLAN));
        ReportShape.text(node, "planText", measure.sums.words(Role.PLAN));
        amount(node, "actual", of(measure.sums, Role.ACTUAL));
        ReportShape.text(node, "actualText", measure.sums.words(Role.ACTUAL));
        amount(node, "adoptedPlan", of(measure.sums, Role.ADOPTED));
        funding(node, measure.sums);
        texts(node, "executors", measure.executors);
        texts(node, "coExecutors", measure.coExecutors);
        texts(node, "partners", measure.partners);
        ReportShape.text(node, "reason", measure.reason);
        ReportShape.text(node, "term", measure.term);
        ReportShape.text(node, "expected", measure.expected);
        ReportShape.text(node, "note", measure.note);
        ReportShape.text(node, "code", measure.code);
        indicators(node, measure);
        inner(node, "including", measure.including);
        inner(node, "measures", measure.measures);
    }

    private void inner(ObjectNode node, String member, List<DraftMeasure> measures) {
        if (!measures.isEmpty()) {
            ArrayNode array = node.putArray(member);
            measures.forEach(each -> write(array.addObject(), each));
        }
    }

    private static void texts(ObjectNode node, String member, Set<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(member);
            texts.forEach(array::add);
        }
    }

    BigDecimal of(Sums sums, Role role) {
        if (!report) {
            return sums.whole(role);
        }
        BigDecimal ofYear = year > 0 ? sums.of(role, year) : null;
        if (ofYear != null) {
            return ofYear;
        }
        boolean otherYears = !sums.years(role).isEmpty() && year > 0;
        return otherYears ? sums.of(role, 0) : sums.whole(role);
    }

    static void amount(ObjectNode node, String member, BigDecimal number) {
        if (number != null) {
            node.put(member, ReportShape.plain(number));
        }
    }

    /** A line for each source and year; none where there is only one sum. */
    void funding(ObjectNode node, Sums sums) {
        Map<String, ObjectNode> lines = new LinkedHashMap<>();
        sums.all().forEach((key, amount) -> {
            int its = key.year() == year ? 0 : key.year();
            if (amount.kind() != Amount.Kind.NONE && (!key.isWhole() || its > 0)) {
                ObjectNode line =
                        lines.computeIfAbsent(its + " " + (key.isWhole() ? "" : key.source()), none -> line(key, its));
                String member = member(key.role());
                if (amount.isNumber()) {
                    amount(line, member, amount.number());
                } else {
                    ReportShape.text(line, member + "Text", amount.text());
                }
            }
        });
        if (!lines.isEmpty()) {
            node.putArray("funding").addAll(lines.values());
        }
    }

    private static String member(Role role) {
        return role == Role.PLAN ? "plan" : role == Role.ACTUAL ? "actual" : "adoptedPlan";
    }

    private static ObjectNode line(Sums.Key key, int year) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        if (year > 0) {
            line.put("year", year);
        }
        FundingSource source = key.source();
        if (!key.isWhole()) {
            line.put("source", source.kind().name().toLowerCase(Locale.ROOT));
            ReportShape.text(line, "fund", source.fund());
            ReportShape.text(line, "name", source.name());
        }
        return line;
    }

    private static void indicators(ObjectNode node, DraftMeasure measure) {
        if (measure.indicators.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray("indicators");
        for (DraftMeasure.DraftIndicator each : measure.indicators) {
            ObjectNode one = array.addObject();
            Optional<String> kind = KINDS.stream()
                    .filter(known -> Line.WORDS.starts("aim-" + known, each.name()))
                    .findFirst();
            kind.ifPresent(known -> one.put("kind", known));
            ReportShape.text(
                    one, "name", kind.map(known -> named(known, each.name())).orElse(each.name()));
            Optional<YesNo> words = words(each);
            ReportShape.text(one, "unit", words.map(YesNo::unit).orElse(each.unit()));
            if (each.year() > 0) {
                one.put("year", each.year());
            }
            figure(one, "plan", each.plan(), words);
            figure(one, "actual", each.actual(), words);
        }
    }

    /** An indicator that is told in words only, «так» or «ні»; its unit may say so too. */
    private static Optional<YesNo> words(DraftMeasure.DraftIndicator told) {
        Optional<YesNo> pair = YesNo.of(told.unit());
        if (pair.isPresent() || !told.unit().isBlank()) {
            return pair;
        }
        return Stream.of(told.plan(), told.actual())
                .flatMap(word -> YesNo.having(word).stream())
                .findFirst()
                .filter(found -> Stream.of(told.plan(), told.actual())
                        .allMatch(word -> word.isBlank() || found.value(word).isPresent()));
    }

    /** The name without the words for its kind; these alone are the name where nothing follows. */
    private static String named(String kind, String told) {
        String rest =
                Line.WORDS.any("aim-" + kind).matcher(told).replaceFirst("").replaceFirst("^[\\s:–—-]+", "");
        return rest.isBlank() ? told : rest;
    }

    /** A number as a number, what stands for one as one, other words as they stand. */
    private static void figure(ObjectNode node, String member, String told, Optional<YesNo> words) {
        Optional<BigDecimal> worth = words.flatMap(pair -> pair.value(told));
        if (worth.isPresent()) {
            node.put(member, worth.get().toPlainString());
            return;
        }
        Amount amount = AmountReader.of(told.replaceFirst("\\s*%$", ""));
        ReportShape.text(node, member, amount.kind() == Amount.Kind.NUMBER ? ReportShape.plain(amount.number()) : told);
    }
}
