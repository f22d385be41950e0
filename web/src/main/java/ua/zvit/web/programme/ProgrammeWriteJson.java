package ua.zvit.web.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole programme as somebody wants it to be. What bears an id is known and stays the same thing whatever becomes of its
 * number, title or place; without ids the standing parts are known by their numbers. What stands and is not named is
 * dropped.
 *
 * @param leadDepartment code of the department that leads
 * @param decision by which the council adopted the programme; may be null
 */
public record ProgrammeWriteJson(
        String title,
        Integer firstYear,
        Integer lastYear,
        String leadDepartment,
        DecisionWriteJson decision,
        List<SectionWriteJson> sections) {

    /** A decision of the council; its date by ISO 8601. */
    public record DecisionWriteJson(String number, String date) {}

    /**
     * A section with its measures in order.
     *
     * @param level 1, or 2 for a part of the section of the first level before it; null for 1
     */
    public record SectionWriteJson(
            Long id, String number, Integer level, String title, List<MeasureWriteJson> measures) {}

    /**
     * A measure.
     *
     * @param number as the council writes it; null or empty where it has none
     * @param executor code of the department that leads it
     * @param coExecutors codes of departments that take part
     * @param partners names of others that take part; may be null
     * @param term by when it is to be carried out, in words of at most 200 characters; may be null
     * @param level 1, or 2 and 3 for one that stands inside the nearest one before it of a lower level («1.1.1» in «1.1»);
     *     null for 1
     */
    public record MeasureWriteJson(
            Long id,
            String number,
            String title,
            String executor,
            List<String> coExecutors,
            List<String> partners,
            List<FundingWriteJson> funding,
            List<IndicatorWriteJson> indicators,
            String term,
            Integer level) {}

    /**
     * The plan of one year from one fund.
     *
     * @param source local, regional, state or other
     * @param name of the fund or grant; null or empty for the source as a whole
     * @param planned thousand UAH; may be null where {@code words} tell it
     * @param words the plan in words, such as «у межах кошторису»; null where the amount tells it
     * @param including parts of it that are told apart («у тому числі») and not more than it; may be null
     */
    public record FundingWriteJson(
            Integer year,
            String source,
            String name,
            @Schema(description = "Thousand UAH, a number or a decimal string", example = "12.5") JsonNode planned,
            String words,
            List<PartWriteJson> including) {}

    /**
     * A part of a year's plan that is told apart.
     *
     * @param planned thousand UAH; null where none is told for it
     */
    public record PartWriteJson(
            String name,
            @Schema(description = "Thousand UAH, a number or a decimal string", example = "2.5", nullable = true)
                    JsonNode planned) {}

    /**
     * What is to be reached in one year.
     *
     * @param kind input, product, efficiency or quality
     * @param unit «так/ні» and the like where it is only reached or not; then planned is 1 or 0, or the word
     */
    public record IndicatorWriteJson(
            Integer year,
            String kind,
            String name,
            String unit,
            @Schema(description = "A number or a decimal string", example = "4") JsonNode planned) {}
}
