package ua.zvit.check.text;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.check.CheckedMeasure;

/** A measure and its texts as read. */
public final class MeasureText {

    /** Words about money or execution, then words that give a cause: together they explain a deviation. */
    private static final Pattern CAUSE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:через|у зв['’]язку|в зв['’]язку|внаслідок|завдяки|оскільки|тому що|причин|позаяк|бо"
                    + "|за рахунок|коштом|відсутн|перенес)");

    private static final Pattern SUBJECT =
            Pattern.compile("(?iu)(?<![\\p{L}])(?:кошт|фінансув|видатк|витра|економі[яюєї](?!\\p{L})|зекономлен|"
                    + "не використ|не здійсн|не провод|не відбул|не викон|не освоєн|заощад|безоплатн|безкоштовн)");

    private final CheckedMeasure measure;
    private final FieldText title;
    private final FieldText narrative;

    MeasureText(CheckedMeasure measure, int year) {
        this.measure = measure;
        this.title = new FieldText(measure.number(), "title", NarrativeText.ofPlain(measure.title()), year);
        this.narrative = new FieldText(measure.number(), "narrative", NarrativeText.ofHtml(measure.narrative()), year);
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
        if (measure.hasReason()) {
            return true;
        }
        String text = narrative.text();
        return narrative.sentences().stream().map(span -> span.of(text)).anyMatch(MeasureText::explains);
    }

    private static boolean explains(String sentence) {
        return SUBJECT.matcher(sentence).find() && CAUSE.matcher(sentence).find();
    }
}
