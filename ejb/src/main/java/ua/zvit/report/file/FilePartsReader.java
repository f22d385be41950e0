package ua.zvit.report.file;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.report.domain.Limits;
import ua.zvit.report.file.ReportFile.FileFunding;
import ua.zvit.shared.Money;

/**
 * Reads the parts of money that a file tells apart («у тому числі»): of a line of funding, or of a measure that has one line
 * only. They are counted in their line already and may not be more than it.
 */
final class FilePartsReader {
    private static final String MEMBER = "including";

    private final boolean inUah;

    FilePartsReader(boolean inUah) {
        this.inUah = inUah;
    }

    /** @return the line with its own parts, read from where it stands */
    FileFunding ofLine(JsonFields fields, FileFunding line) {
        return bounded(fields, line.with(read(fields)));
    }

    /** @return the lines, the only one with the parts that the measure tells */
    List<FileFunding> ofMeasure(JsonFields fields, List<FileFunding> lines) {
        FundParts told = read(fields);
        if (told.parts().isEmpty()) {
            return lines;
        }
        if (lines.size() == 1 && lines.get(0).parts().parts().isEmpty()) {
            return List.of(bounded(fields, lines.get(0).with(told)));
        }
        fields.fault(MEMBER, "parts-unclear");
        return lines;
    }

    private FundParts read(JsonFields fields) {
        List<FundPart> parts = fields.each(MEMBER).stream().map(this::part).toList();
        Set<String> named = new HashSet<>();
        parts.stream()
                .map(FundPart::name)
                .filter(name -> !name.isEmpty() && !named.add(name))
                .findFirst()
                .ifPresent(name -> fields.fault(MEMBER, "part-twice", name));
        if (parts.size() > Limits.PARTS) {
            fields.fault(MEMBER, "list-too-long", Limits.PARTS);
        }
        return new FundParts(parts);
    }

    private FundPart part(JsonFields fields) {
        return new FundPart(
                fields.requiredText("name", Limits.PART),
                money(fields.thousands("plan", inUah)),
                money(fields.thousands("actual", inUah)));
    }

    private static FileFunding bounded(JsonFields fields, FileFunding line) {
        if (line.parts().exceedPlan(line.words() == null ? money(line.plan()) : null)
                || line.parts().exceedActual(money(line.actual()))) {
            fields.fault(MEMBER, "parts-exceed");
        }
        return line;
    }

    private static Money money(BigDecimal thousands) {
        return thousands == null ? null : Money.ofThousands(thousands);
    }
}
