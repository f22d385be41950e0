package ua.zvit.printing.page;

/** A place of the document kept for what is added after printing. */
public enum PlaceName {
    /** Between the signatory's position and name. */
    SIGNATURE,
    /** Where the stamp of approval stands, or will stand. */
    APPROVAL
}
