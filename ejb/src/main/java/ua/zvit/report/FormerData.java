package ua.zvit.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ua.zvit.report.domain.version.VersionText;
import ua.zvit.report.file.ReportFile;
import ua.zvit.report.file.ReportFile.FileMeasure;
import ua.zvit.report.file.ReportFile.FileSection;
import ua.zvit.report.file.ReportFileReader;
import ua.zvit.report.values.FormerYear;
import ua.zvit.report.values.UnfinishedMeasure;
import ua.zvit.shared.Dates;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.Money;
import ua.zvit.shared.RestrictedHtml;
import ua.zvit.shared.SameName;
import ua.zvit.shared.StrictJson;
import ua.zvit.shared.ZvitException;

/** Reads the data of a former report, in the import's own shape, as strictly as a report that is imported. */
public final class FormerData {
    private static final int WORDS = 400;

    private FormerData() {}

    /**
     * @param understood whether a program has made it of another file, so that members that nobody knows are left
     * @param council full name of the own council
     * @throws ZvitException {@code IMPORT-TOO-LARGE}, {@code IMPORT-MALFORMED}, {@code IMPORT-INVALID} with every fault
     */
    public static FormerYear read(byte[] json, boolean understood, String council) {
        ReportFileReader reader = new ReportFileReader(understood);
        ReportFile file = reader.read(json);
        List<Fault> faults = new ArrayList<>(reader.faults());
        boolean foreign = file.council() != null
                && !file.council().isEmpty()
                && !SameName.of(file.council()).equals(SameName.of(council));
        if (foreign) {
            faults.add(Fault.at(null, "organisation.council", "council-other", file.council(), council));
        }
        if (!file.period().isYear()) {
            faults.add(Fault.at(null, "period", "copy-period"));
        }
        if (!faults.isEmpty()) {
            throw new ZvitException(ErrorCode.IMPORT_INVALID, faults);
        }
        return year(file, json);
    }

    /** @return what the data tell that were taken in already; empty where this version can't read them */
    static Optional<FormerYear> kept(byte[] json) {
        ReportFileReader reader = new ReportFileReader(true);
        try {
            return Optional.of(reader.read(json))
                    .filter(file -> reader.faults().isEmpty())
                    .map(file -> year(file, json));
        } catch (ZvitException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What the data tell of one measure.
     *
     * @param number of the measure in the data
     */
    public record FormerMeasure(String number, String title, VersionText text) {}

    /**
     * @param title by which it is found first, as people write it; else by its number
     * @return what the data that were taken in tell of a measure; empty where they don't, or this version can't read them
     */
    public static Optional<FormerMeasure> measure(byte[] json, String number, String title) {
        ReportFileReader reader = new ReportFileReader(true);
        try {
            ReportFile file = reader.read(json);
            if (!reader.faults().isEmpty()) {
                return Optional.empty();
            }
            String name = SameName.of(title);
            return file.measures().stream()
                    .filter(measure -> SameName.of(measure.title()).equals(name))
                    .findFirst()
                    .or(() -> file.measures().stream()
                            .filter(measure -> measure.number().equals(number))
                            .findFirst())
                    .map(measure -> new FormerMeasure(measure.number(), measure.title(), FormerText.of(measure)));
        } catch (ZvitException unreadable) {
            return Optional.empty();
        }
    }

    private static FormerYear year(ReportFile file, byte[] json) {
        JsonNode decision = StrictJson.read(json, ErrorCode.IMPORT_MALFORMED, new ArrayList<>())
                .path("decision");
        return new FormerYear(
                file.programme(),
                file.year(),
                decision.path("number").textValue(),
                Dates.read(decision.path("date").textValue()).orElse(null),
                sum(file, FileMeasure::plan),
                sum(file, FileMeasure::actual),
                file.sections().stream()
                        .flatMap(FileSection::told)
                        .filter(FormerData::isUnfinished)
                        .map(FormerData::told)
                        .toList());
    }

    /** @return null when no measure tells an amount */
    private static BigDecimal sum(ReportFile file, Function<FileMeasure, BigDecimal> amount) {
        return file.measures().stream()
                .map(amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static boolean isUnfinished(FileMeasure measure) {
        return measure.actual() == null
                || measure.actual().signum() == 0
                || measure.plan() != null && measure.actual().compareTo(measure.plan()) < 0;
    }

    /** Where nothing was spent, the text itself says why: «не здійснювався». */
    private static UnfinishedMeasure told(FileMeasure measure) {
        boolean untouched = measure.actual() == null || measure.actual().signum() == 0;
        String reason = measure.reason();
        if (reason == null && untouched && measure.narrative() != null) {
            String text = RestrictedHtml.text(measure.narrative());
            reason = text.length() <= WORDS ? text : text.substring(0, WORDS).strip() + "…";
        }
        return new UnfinishedMeasure(
                measure.number(),
                measure.title(),
                Objects.requireNonNullElse(money(measure.plan()), Money.ZERO),
                money(measure.actual()),
                reason == null || reason.isBlank() ? null : reason);
    }

    private static Money money(BigDecimal thousands) {
        return thousands == null ? null : Money.ofThousands(thousands);
    }
}
