package ua.zvit.programme.values;

/**
 * One thing that became another.
 *
 * @param place number of the measure, or of the section; null for the programme as a whole
 * @param year whose plan or indicators it concerns; null for all
 * @param source whose money it is; null unless it is a plan
 * @param before in words; money as a decimal in thousand UAH; null where there was nothing
 * @param after null where nothing is left
 */
public record ProgrammeChange(
        ChangeKind kind, String place, Integer year, FundingSource source, String before, String after) {

    public static ProgrammeChange of(ChangeKind kind, String place, String before, String after) {
        return new ProgrammeChange(kind, place, null, null, before, after);
    }
}
