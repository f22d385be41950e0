package ua.zvit.web.programme;

import java.util.List;
import java.util.function.LongFunction;
import ua.zvit.programme.values.ProgrammeDraft;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;
import ua.zvit.programme.values.ProgrammeDraft.IndicatorDraft;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.web.shared.rest.Words;

/** What a programme holds, in the shape in which {@link ProgrammeWriteJson} takes it back. */
public record ContentJson(
        String title,
        int firstYear,
        int lastYear,
        String leadDepartment,
        DecisionJson decision,
        List<SectionJson> sections) {

    /** The decision by which the council adopted the programme; number and date may be null. */
    public record DecisionJson(String number, String date) {}

    /** A section of level 1, or 2 for a part of the one before it, with its measures in order. */
    public record SectionJson(Long id, String number, int level, String title, List<MeasureJson> measures) {}

    /**
     * A measure, numbered as the council writes it; executors by the codes of their departments, others by name.
     *
     * @param term by when it is to be carried out, in words; null where the programme does not tell
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level
     */
    public record MeasureJson(
            Long id,
            String number,
            String title,
            String executor,
            List<String> coExecutors,
            List<String> partners,
            List<FundingJson> funding,
            List<IndicatorJson> indicators,
            String term,
            int level) {}

    /**
     * The plan of one year from one fund, in thousand UAH.
     *
     * @param name of the fund or grant; empty for the source as a whole
     * @param words the plan where it is told in words; null where the amount tells it
     * @param including parts of it that are told apart and counted in it
     */
    public record FundingJson(
            int year, String source, String name, String planned, String words, List<PartJson> including) {}

    /** A part of it that is told apart; planned may be null. */
    public record PartJson(String name, String planned) {}

    /** What is to be reached in one year. */
    public record IndicatorJson(int year, String kind, String name, String unit, String planned) {}

    /** @param code of a department by its id */
    static ContentJson of(ProgrammeDraft programme, LongFunction<String> code) {
        return new ContentJson(
                programme.title(),
                programme.firstYear(),
                programme.lastYear(),
                code.apply(programme.leadDepartmentId()),
                new DecisionJson(
                        programme.decisionNumber(),
                        programme.decisionDate() == null
                                ? null
                                : programme.decisionDate().toString()),
                programme.sections().stream()
                        .map(section -> section(section, code))
                        .toList());
    }

    private static SectionJson section(SectionDraft section, LongFunction<String> code) {
        return new SectionJson(
                section.id(),
                section.label(),
                section.level(),
                section.title(),
                section.measures().stream()
                        .map(measure -> measure(measure, code))
                        .toList());
    }

    private static MeasureJson measure(MeasureDraft measure, LongFunction<String> code) {
        return new MeasureJson(
                measure.id(),
                measure.label(),
                measure.title(),
                code.apply(measure.departmentId()),
                measure.coExecutors().stream().map(code::apply).toList(),
                measure.partners(),
                measure.funding().stream().map(ContentJson::funding).toList(),
                measure.indicators().stream().map(ContentJson::indicator).toList(),
                measure.term(),
                measure.level());
    }

    private static FundingJson funding(FundingDraft line) {
        return new FundingJson(
                line.year(),
                Words.of(line.source()),
                line.name(),
                Words.of(line.planned()),
                line.words(),
                line.parts().parts().stream()
                        .map(part -> new PartJson(part.name(), Words.of(part.planned())))
                        .toList());
    }

    private static IndicatorJson indicator(IndicatorDraft each) {
        return new IndicatorJson(
                each.year(),
                Words.of(each.aim().kind()),
                each.aim().name(),
                each.aim().unit(),
                Words.of(each.aim().planned()));
    }
}
