package ua.zvit.archive.values;

/**
 * One thing that is not as it was, named so that it can be found.
 *
 * @param council code of the council; null for what lies in the store and belongs to none
 * @param sequence place in the council's chain; null when it is in none
 * @param programme title of the programme; null when unknown
 * @param detail name of the file or of the field, or a hash; may be empty
 */
public record ArchiveProblem(ProblemKind kind, String council, Integer sequence, String programme, String detail) {

    /** @return the stable word {@code damage} or {@code remark} */
    public String severity() {
        return kind.isDamage() ? "damage" : "remark";
    }
}
