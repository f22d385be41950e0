package ua.zvit.web.programme;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.zvit.organisation.OrganisationQueries;
import ua.zvit.organisation.values.DepartmentSummary;
import ua.zvit.programme.ProgrammeQueries;
import ua.zvit.programme.values.AmendmentDecision;
import ua.zvit.programme.values.FundPart;
import ua.zvit.programme.values.FundParts;
import ua.zvit.programme.values.FundingSource;
import ua.zvit.programme.values.IndicatorKind;
import ua.zvit.programme.values.PlannedIndicator;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.Quantity;
import ua.zvit.shared.YesNo;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.programme.ProgrammeWriteJson.DecisionWriteJson;
import ua.zvit.web.programme.ProgrammeWriteJson.FundingWriteJson;
import ua.zvit.web.programme.ProgrammeWriteJson.IndicatorWriteJson;
import ua.zvit.web.programme.ProgrammeWriteJson.MeasureWriteJson;
import ua.zvit.web.programme.ProgrammeWriteJson.SectionWriteJson;
import ua.zvit.web.shared.rest.DecimalJson;
import ua.zvit.web.shared.rest.Words;

/** Reads a programme that somebody wants; what can't be read is told together with every other fault of the document. */
@RequestScoped
public class ProgrammeReading {
    private OrganisationQueries organisation;
    private ProgrammeQueries programmes;
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, Long> departments = Map.of();

    protected ProgrammeReading() {}

    @Inject
    public ProgrammeReading(OrganisationQueries organisation, ProgrammeQueries programmes) {
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /** @throws ZvitException {@code PROGRAMME-INVALID} with every fault when anything can't be read */
    public ProgrammeDraft read(ProgrammeWriteJson json) {
        departments = organisation.departments().stream()
                .collect(Collectors.toMap(DepartmentSummary::code, DepartmentSummary::id));
        DecisionWriteJson decision = Objects.requireNonNullElse(json.decision(), new DecisionWriteJson(null, null));
        List<SectionWriteJson> sections = orEmpty(json.sections());
        List<SectionDraft> drafts = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            drafts.add(section(sections.get(index), "sections." + index + "."));
        }
        ProgrammeDraft draft = new ProgrammeDraft(
                json.title(),
                department(json.leadDepartment()),
                year(json.firstYear()),
                year(json.lastYear()),
                decision.number(),
                date("decision.date", decision.date()),
                drafts);
        if (!faults.isEmpty()) {
            faults.addAll(programmes.faults(draft));
            throw new ZvitException(ErrorCode.PROGRAMME_INVALID, faults);
        }
        return draft;
    }

    /** @throws ZvitException {@code PROGRAMME-INVALID} when the date can't be read */
    public AmendmentDecision decision(DecisionWriteJson json) {
        DecisionWriteJson told = Objects.requireNonNullElse(json, new DecisionWriteJson(null, null));
        LocalDate date = date("amendment.date", told.date());
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.PROGRAMME_INVALID, faults);
        }
        return new AmendmentDecision(told.number(), date);
    }

    private SectionDraft section(SectionWriteJson json, String path) {
        SectionWriteJson told =
                Objects.requireNonNullElse(json, new SectionWriteJson(null, null, null, null, List.of()));
        List<MeasureWriteJson> measures = orEmpty(told.measures());
        List<MeasureDraft> drafts = new ArrayList<>();
        for (int index = 0; index < measures.size(); index++) {
            drafts.add(measure(measures.get(index), path + "measures." + index + "."));
        }
        return new SectionDraft(
                told.id(), told.number(), null, Objects.requireNonNullElse(told.level(), 1), told.title(), drafts);
    }

    private MeasureDraft measure(MeasureWriteJson json, String path) {
        MeasureWriteJson told = Objects.requireNonNullElse(
                json,
                new MeasureWriteJson(null, null, null, null, List.of(), List.of(), List.of(), List.of(), null, null));
        List<FundingWriteJson> funding = orEmpty(told.funding());
        List<FundingDraft> money = new ArrayList<>();
        for (int index = 0; index < funding.size(); index++) {
            funding(funding.get(index), told.number(), path + "funding." + index)
                    .ifPresent(money::add);
        }
        List<IndicatorWriteJson> indicators = orEmpty(told.indicators());
        List<IndicatorDraft> aims = new ArrayList<>();
        for (int index = 0; index < indicators.size(); index++) {
            indicator(indicators.get(index), told.number(), path + "indicators." + index)
                    .ifPresent(aims::add);
        }
        return new MeasureDraft(
                told.id(),
                told.number(),
                null,
                told.title(),
                department(told.executor()),
                orEmpty(told.coExecutors()).stream().map(this::department).toList(),
                orEmpty(told.partners()),
                money,
                aims,
                told.term(),
                Objects.requireNonNullElse(told.level(), 1));
    }

    private Optional<FundingDraft> funding(FundingWriteJson json, String measure, String path) {
        if (json == null) {
            return Optional.empty();
        }
        FundingSource source = word(json.source(), FundingSource.values());
        if (source == null) {
            faults.add(Fault.at(measure, path, "source-unknown", String.valueOf(json.source())));
        }
        boolean inWords = json.words() != null && !json.words().isBlank();
        Money planned = inWords && (json.planned() == null || json.planned().isNull())
                ? Money.ZERO
                : value(json.planned(), Money::ofThousands, Fault.at(measure, path, "amount-expected"));
        return source == null || planned == null
                ? Optional.empty()
                : Optional.of(new FundingDraft(
                        year(json.year()), source, json.name(), planned, json.words(), parts(json, measure, path)));
    }

    private FundParts parts(FundingWriteJson json, String measure, String path) {
        return new FundParts(orEmpty(json.including()).stream()
                .filter(Objects::nonNull)
                .map(part -> new FundPart(
                        part.name(),
                        part.planned() == null || part.planned().isNull()
                                ? null
                                : value(
                                        part.planned(),
                                        Money::ofThousands,
                                        Fault.at(measure, path, "amount-expected"))))
                .toList());
    }

    private Optional<IndicatorDraft> indicator(IndicatorWriteJson json, String measure, String path) {
        if (json == null) {
            return Optional.empty();
        }
        IndicatorKind kind = word(json.kind(), IndicatorKind.values());
        if (kind == null) {
            faults.add(Fault.at(measure, path, "indicator-kind"));
        }
        Quantity planned = aimed(json)
                .orElseGet(() -> value(json.planned(), Quantity::new, Fault.at(measure, path, "number-expected")));
        String name = Objects.requireNonNullElse(json.name(), "").strip();
        String unit = Objects.requireNonNullElse(json.unit(), "").strip();
        return kind == null || planned == null
                ? Optional.empty()
                : Optional.of(new IndicatorDraft(year(json.year()), new PlannedIndicator(kind, name, unit, planned)));
    }

    /** «так» where the unit is «так/ні». */
    private static Optional<Quantity> aimed(IndicatorWriteJson json) {
        String written = json.planned() == null ? null : json.planned().textValue();
        return YesNo.of(json.unit()).flatMap(pair -> pair.value(written)).map(Quantity::new);
    }

    private <T> T value(JsonNode json, Function<BigDecimal, T> made, Fault unreadable) {
        try {
            BigDecimal number = DecimalJson.read(json);
            if (number != null) {
                return made.apply(number);
            }
        } catch (IllegalArgumentException noNumber) {
            // told below, like a number that is missing
        }
        faults.add(unreadable);
        return null;
    }

    private LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<LocalDate> date = Dates.read(text);
        if (date.isEmpty()) {
            faults.add(Fault.at(null, field, "date-expected"));
        }
        return date.orElse(null);
    }

    /** @return 0 for a code that nobody has; the rules tell it with its place */
    private long department(String code) {
        return departments.getOrDefault(Objects.requireNonNullElse(code, ""), 0L);
    }

    private static int year(Integer year) {
        return year == null ? 0 : year;
    }

    private static <E extends Enum<E>> E word(String told, E[] known) {
        return List.of(known).stream()
                .filter(each -> Words.of(each).equals(told))
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> orEmpty(List<T> given) {
        return given == null ? List.of() : given;
    }
}
