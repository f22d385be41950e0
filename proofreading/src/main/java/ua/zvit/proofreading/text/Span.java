package ua.zvit.proofreading.text;

/** A range of characters, {@code end} exclusive. */
public record Span(int start, int end) {

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
