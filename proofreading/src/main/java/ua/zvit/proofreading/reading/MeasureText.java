package ua.zvit.proofreading.reading;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.WordLists;

/** A measure and its texts as read. */
public final class MeasureText {
    private static final WordLists WORDS = WordLists.of(MeasureText.class);

    /** Words about money or execution, then words that give a cause: together they explain a deviation. */
    private static final Pattern SUBJECT = Pattern.compile("(?iu)(?<![\\p{L}])" + WORDS.anyOf("deviation-subject"));

    private static final Pattern CAUSE = Pattern.compile("(?iu)(?<![\\p{L}])" + WORDS.anyOf("deviation-cause"));

    /** Turns that explain by themselves. */
    private static final Pattern EXPLANATION =
            Pattern.compile("(?iu)(?<![\\p{L}])" + WORDS.anyOf("deviation-explained"));

    /** Somebody else paid: a reason to have spent nothing, no reason for a part. */
    private static final Pattern PAID_BY_OTHERS = Pattern.compile("(?iu)(?<![\\p{L}])" + WORDS.anyOf("paid-by-others"));

    private final CheckedMeasure measure;
    private final FieldText title;
    private final FieldText narrative;
    private Boolean reasoned;

    public MeasureText(CheckedMeasure measure, int year, Budget budget) {
        this.measure = measure;
        this.title = new FieldText(measure.number(), "title", NarrativeText.ofPlain(measure.title()), year, budget);
        this.narrative =
                new FieldText(measure.number(), "narrative", NarrativeText.ofHtml(measure.narrative()), year, budget);
    }

    public CheckedMeasure measure() {
        return measure;
    }

    public String number() {
        return measure.number();
    }

    public FieldText title() {
        return title;
    }

    public FieldText narrative() {
        return narrative;
    }

    public List<FieldText> fields() {
        return List.of(title, narrative);
    }

    /** Whether a deviation is explained, in the field meant for it or by a sentence of the narrative. */
    public boolean tellsReason() {
        if (reasoned == null) {
            String text = narrative.text();
            reasoned = measure.hasReason()
                    || narrative.sentences().stream().map(span -> span.of(text)).anyMatch(MeasureText::explains);
        }
        return reasoned;
    }

    /** Whether spending nothing is explained: by a reason, or because somebody else paid. */
    public boolean tellsWhyNothingWasSpent() {
        return tellsReason() || PAID_BY_OTHERS.matcher(narrative.text()).find();
    }

    private static boolean explains(String sentence) {
        return EXPLANATION.matcher(sentence).find()
                || SUBJECT.matcher(sentence).find() && CAUSE.matcher(sentence).find();
    }
}
