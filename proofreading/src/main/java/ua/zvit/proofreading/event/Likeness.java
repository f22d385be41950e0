package ua.zvit.proofreading.event;

/**
 * How much of the shorter telling must stand in the other for the two to be of one event: 1 is all of its words. All of
 * these figures in one table, for each was weighed against the others on the labelled corpus.
 */
enum Likeness {
    /** Of the same days, with a name, a country abroad or a school's number in both. */
    SAME_WITH_NAME(0.30),
    /** Of the same days, in other measures, with a town in both that the report hardly names elsewhere. */
    SAME_IN_TOWN(0.32),
    /** Of the same days, with nothing of that kind. */
    SAME(0.46),

    /** One inside a holiday's days, with the holiday in both. */
    NESTED_IN_HOLIDAY(0.05),
    /** One inside the other's range, of the same sort of event. */
    NESTED_OF_SORT(0.27),
    /** The same in one measure, with a name in both. */
    NESTED_IN_MEASURE_WITH_NAME(0.32),
    /** One inside the other's range, with a name in both. */
    NESTED_WITH_NAME(0.34),
    /** A part of a visit, in a town that the report hardly names elsewhere. */
    NESTED_IN_VISIT(0.40),
    /** One inside the other's range, in one measure. */
    NESTED_IN_MEASURE(0.40),
    /** The same in other measures, with a town in both. */
    NESTED_IN_TOWN(0.45),
    /** The same with nothing of that kind. */
    NESTED(0.60),

    /** Two ranges of one length that overlap, with a name in both. */
    SHIFTED_WITH_NAME(0.34),
    /** The same without one. */
    SHIFTED(0.46),

    /** Of other days, with a name in both. */
    CONFLICT_WITH_NAME(0.50),
    /** Of other days near by, with a town in both. */
    CONFLICT_IN_TOWN(0.55),
    /** Of other days within a week, with nothing of that kind. */
    CONFLICT_IN_WEEK(0.65),
    /** Of other days; also of the same whole months without a name. */
    CONFLICT(0.75),

    /** Of the same whole months, with a name in both. */
    VAGUE_WITH_NAME(0.60),
    /** One of them without any date. */
    UNDATED(0.80),

    /** One names the other itself, or both bear one title. */
    POINTED_AT(0.02),
    /** Of other days near by, with one title. */
    TITLED(0.15),
    /** Out of reach: the next lesson is no conflict. */
    OUT_OF_REACH(2);

    private final double share;

    Likeness(double share) {
        this.share = share;
    }

    double share() {
        return share;
    }
}
