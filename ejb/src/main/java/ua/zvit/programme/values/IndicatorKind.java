package ua.zvit.programme.values;

/** What an indicator tells of, in the order in which the forms in use group them. */
public enum IndicatorKind {
    /** What was put in (показник затрат). */
    INPUT,
    /** What was made or done (показник продукту). */
    PRODUCT,
    /** What a unit of it cost or yielded (показник ефективності). */
    EFFICIENCY,
    /** How well it was done (показник якості). */
    QUALITY
}
