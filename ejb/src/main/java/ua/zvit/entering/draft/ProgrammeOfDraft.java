package ua.zvit.entering.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.Dates;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;

/**
 * The programme that a draft holds. What can't be read is a fault at its place, named as {@link ProgrammeDraft}'s own faults
 * are; what a programme does not hold is told as left. Sections inside sections follow the one that holds them, and measures
 * inside measures likewise, with their level; what those tell is not counted twice ({@link GroupSums}).
 */
public final class ProgrammeOfDraft {
    private static final List<String> TOLD = List.of("expected", "note", "code", "planText");

    private static final int LONGEST_AMOUNT = 40;

    private final ObjectNode report;
    private final Map<String, Long> departments;
    private final boolean inUah;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> left = new ArrayList<>();
    private final ProgrammeDraft draft;

    /** @param departments ids by their codes */
    public ProgrammeOfDraft(DraftContent content, Map<String, Long> departments) {
        this.report = content.report();
        this.departments = departments;
        this.inUah = report.path("unit").asInt() == 1;
        JsonNode programme = report.path("programme");
        JsonNode decision = programme.path("decision");
        this.draft = new ProgrammeDraft(
                programme.path("title").asText(""),
                id(report.path(DraftContent.LEAD).asText("")),
                programme.path("firstYear").asInt(),
                programme.path("lastYear").asInt(),
                decision.path("number").asText(null),
                day(decision.path("date").asText(null)),
                sections());
    }

    public ProgrammeDraft draft() {
        return draft;
    }

    /** @return what could not be read; the programme's own rules are asked apart */
    public List<Fault> faults() {
        return faults;
    }

    public List<Fault> left() {
        return left;
    }

    private long id(String code) {
        return departments.getOrDefault(code, 0L);
    }

    private LocalDate day(String written) {
        Optional<LocalDate> day = Dates.read(written);
        if (written != null && !written.isEmpty() && day.isEmpty()) {
            faults.add(Fault.at(null, "decision.date", "date-expected"));
        }
        return day.orElse(null);
    }

    private List<SectionDraft> sections() {
        List<ObjectNode> all = DraftContent.sections(report).toList();
        List<ObjectNode> first = DraftContent.objects(report, "sections");
        List<SectionDraft> drafts = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            ObjectNode section = all.get(index);
            List<MeasureDraft> read = new ArrayList<>();
            measures(section, 1, "sections." + index + ".measures.", read);
            drafts.add(new SectionDraft(
                    null,
                    section.path("number").asText(""),
                    null,
                    first.contains(section) ? 1 : 2,
                    section.path("title").asText(""),
                    read));
        }
        return drafts;
    }

    private void measures(ObjectNode holder, int level, String path, List<MeasureDraft> into) {
        for (ObjectNode measure : DraftContent.objects(holder, "measures")) {
            GroupSums.left(measure, level).forEach(left::add);
            into.add(measure(measure, Math.min(level, MeasureLevels.DEEPEST), path + into.size() + "."));
            measures(measure, level + 1, path, into);
        }
    }

    private MeasureDraft measure(ObjectNode measure, int level, String path) {
        String number = measure.path("number").asText("");
        TOLD.stream().filter(measure::has).forEach(member -> left.add(Fault.at(number, member, "left-unknown")));
        List<ObjectNode> who = DraftContent.objects(measure, DraftContent.WHO);
        who.stream()
                .filter(one -> id(one.path("code").asText("")) == 0
                        && !ReportOfDraft.meant(one).isEmpty())
                .forEach(one -> faults.add(
                        Fault.at(number, path + "executor", "department-unknown", ReportOfDraft.meant(one))));
        return new MeasureDraft(
                null,
                number,
                null,
                measure.path("title").asText(""),
                lead(who),
                who.stream()
                        .skip(1)
                        .map(one -> id(one.path("code").asText("")))
                        .filter(id -> id > 0)
                        .toList(),
                ReportOfDraft.partners(who),
                GroupSums.isToldInside(measure) ? List.of() : funding(measure, number, path),
                indicators(measure, number),
                measure.path("term").asText(null),
                level);
    }

    /** What is told whole, with its kind and for a year that is known, is taken; of the rest one is told. */
    private List<IndicatorDraft> indicators(ObjectNode measure, String number) {
        List<IndicatorDraft> aims = new ArrayList<>();
        for (ObjectNode line : DraftContent.objects(measure, "indicators")) {
            Optional<IndicatorDraft> aim = indicator(line);
            aim.ifPresent(aims::add);
            Fault unknown = Fault.at(number, "indicators", "left-unknown");
            if (aim.isEmpty() && !left.contains(unknown)) {
                left.add(unknown);
            }
        }
        return aims;
    }

    private Optional<IndicatorDraft> indicator(ObjectNode line) {
        Optional<IndicatorKind> kind = Stream.of(IndicatorKind.values())
                .filter(one -> one.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(line.path("kind").asText("")))
                .findFirst();
        String name = line.path("name").asText("");
        String unit = line.path("unit").asText("");
        String plan = line.path("plan").asText("");
        int year = year(line);
        if (kind.isEmpty() || name.isBlank() || unit.isBlank() || year == 0 || plan.length() > LONGEST_AMOUNT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndicatorDraft(
                    year, new PlannedIndicator(kind.get(), name, unit, new Quantity(new BigDecimal(plan)))));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    /** @return the year that the line tells, or the only one of the programme; 0 where neither is */
    private int year(ObjectNode line) {
        int first = report.path("programme").path("firstYear").asInt();
        boolean oneYear = first == report.path("programme").path("lastYear").asInt();
        return line.has("year") ? line.path("year").asInt() : oneYear ? first : 0;
    }

    /** Where the file names nobody, the department that leads the programme does it. */
    private long lead(List<ObjectNode> who) {
        boolean named = !who.isEmpty() && !ReportOfDraft.meant(who.get(0)).isEmpty();
        return named
                ? id(who.get(0).path("code").asText(""))
                : id(report.path(DraftContent.LEAD).asText(""));
    }

    private List<FundingDraft> funding(ObjectNode measure, String number, String path) {
        List<ObjectNode> lines = DraftContent.objects(measure, "funding");
        Predicate<ObjectNode> ofYear = line -> line.has("year");
        boolean byYears = lines.stream().anyMatch(ofYear);
        List<ObjectNode> used = byYears
                ? lines.stream().filter(ofYear).toList()
                : lines.isEmpty() && measure.has("plan") ? List.of(measure) : lines;
        Set<ObjectNode> taken = new HashSet<>();
        List<FundingDraft> drafts = named(used.stream()
                .map(line -> line(line, number, path, parts(measure, line, used.size() == 1, taken)))
                .filter(Objects::nonNull)
                .toList());
        DraftParts.of(measure).stream()
                .filter(part -> drafts.isEmpty() || !taken.contains(part))
                .forEach(part -> left.add(Fault.at(
                        number,
                        DraftParts.MEMBER,
                        "left-part",
                        part.path("title").asText())));
        return drafts;
    }

    /** @param taken gets each part that tells of the line */
    private List<DraftParts.Told> parts(ObjectNode measure, ObjectNode line, boolean only, Set<ObjectNode> taken) {
        List<DraftParts.Told> told = new ArrayList<>();
        DraftParts.of(measure).forEach(part -> DraftParts.of(part, line, only).ifPresent(found -> {
            taken.add(part);
            told.add(found);
        }));
        return told;
    }

    /** What the file calls the only line of a source in a year is its column's head, not a fund; reports take it likewise. */
    private static List<FundingDraft> named(List<FundingDraft> lines) {
        return lines.stream()
                .map(line -> isAlone(line, lines)
                        ? new FundingDraft(line.year(), line.source(), "", line.planned(), line.words(), line.parts())
                        : line)
                .toList();
    }

    private static boolean isAlone(FundingDraft line, List<FundingDraft> lines) {
        return lines.stream()
                        .filter(other -> other.year() == line.year() && other.source() == line.source())
                        .count()
                == 1;
    }

    private FundingDraft line(ObjectNode line, String number, String path, List<DraftParts.Told> parts) {
        int year = year(line);
        String written = line.path("plan").asText("");
        if (written.isEmpty()) {
            return null;
        }
        if (year == 0) {
            faults.add(Fault.at(number, path + "plan", "plan-year-missing"));
            return null;
        }
        Money planned = money(written);
        FundingSource source = source(line.path("source").asText("local"));
        if (planned == null || source == null) {
            faults.add(
                    Fault.at(number, path + "plan", planned == null ? "number-expected" : "source-unknown", written));
            return null;
        }
        List<FundPart> apart = new ArrayList<>();
        for (DraftParts.Told part : parts) {
            Money own = part.plan().isEmpty() ? null : money(part.plan());
            if (own == null && !part.plan().isEmpty()) {
                faults.add(Fault.at(number, path + "plan", "number-expected", part.plan()));
            }
            apart.add(new FundPart(part.name(), own));
        }
        return new FundingDraft(year, source, line.path("name").asText(""), planned, null, new FundParts(apart));
    }

    private Money money(String written) {
        if (written.length() > LONGEST_AMOUNT) {
            return null;
        }
        try {
            BigDecimal told = new BigDecimal(written);
            return Money.ofThousands(inUah ? told.movePointLeft(3) : told);
        } catch (IllegalArgumentException noAmount) {
            return null;
        }
    }

    private static FundingSource source(String word) {
        return Stream.of(FundingSource.values())
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }
}
