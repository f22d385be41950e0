package ua.zvit.report.values.review;

/** A stretch of two texts that are compared: both have it, or only the one before, or only the new one. */
public record WordPart(Kind kind, String text) {

    /** Which of the texts has it. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    public boolean isGone() {
        return kind == Kind.GONE;
    }

    public boolean isAdded() {
        return kind == Kind.NEW;
    }
}
