package ua.zvit.printing;

/** Marks of one list's items: «– » or «1) », «2) »…; those of a list inside a list stand further in. */
final class ListMarks {

    static final String DASH = "– ";

    private static final int DEEPEST = 4;

    private final boolean numbered;
    private final String indent;
    private int items;

    ListMarks(boolean numbered, int depth) {
        this.numbered = numbered;
        this.indent = "\u00A0\u00A0\u00A0".repeat(Math.min(depth, DEEPEST));
    }

    String next() {
        items++;
        return indent + (numbered ? items + ") " : DASH);
    }
}
