package ua.zvit.proofreading.reading;

import java.util.List;
import java.util.regex.Pattern;
import ua.zvit.proofreading.CheckedMeasure;
import ua.zvit.proofreading.text.NarrativeText;

/** A measure and its texts as read. */
public final class MeasureText {

    /** Words about money or execution, then words that give a cause: together they explain a deviation. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:кошт(?!ом)|фінансув|профінансов|видатк|витра|економі[яюєї](?!\\p{L})|зекономлен|закупівл\\p{L}{1,2} не"
                    + "|не використ|не здійсн|не провод|не проведен|не відбул|не викон|не реаліз|не освоєн|не в повному обсязі|заощад"
                    + "|безоплатн|безкоштовн|перенес|скасован|недовикон|перевиконан|відхилен)");

    private static final Pattern CAUSE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:через|у зв['’]язку|в зв['’]язку|внаслідок|у результаті|завдяки|оскільки|тому що|з причин|причин\\p{L}{1,2} (?:є|стал)"
                    + "|позаяк|бо|з огляду на|відсутн|зумовлен|спричинен|поясню)");

    /** Turns that explain by themselves. */
    private static final Pattern EXPLANATION = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:перерозподіл|перевитрат|економі[яюї] (?:(?:у|в) (?:сумі|розмірі) )?[\\d\\u00a0 ,]{1,14}(?:тис\\.|млн)?[\\u00a0 ]?(?:грн|гривень) (?:склала|виникл|утворил|за |внаслідок|завдяки|через)|економі[яюї] (?:(?:бюджетних )?коштів|(?:за результатами|за підсумками|внаслідок) (?:торгів|закупів|тендер|аукціон|конкурс)|виникл|утворил)"
                    + "|відхилення (?:від плану )?(?:зумовлен|спричинен|виникл|поясн|пов['’]язан)"
                    + "|(?:збільшен|зменшен|скорочен)\\p{L}{1,2} (?:видатк|витрат|фінансуван)\\p{L}{1,3} (?:зумовлен|спричинен|поясн|пов['’]язан))");

    /** Somebody else paid: a reason to have spent nothing, no reason for a part. */
    private static final Pattern PAID_BY_OTHERS = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:за рахунок|коштом|за кошти|за власні кошти|без залучення (?:\\p{L}+ )?(?:кошт|фінансуван)|на безоплатній основі"
                    + "|безоплатно|безкоштовно|(?:оплати|взял|покри)\\p{L}{1,4} (?:на себе )?(?:сторон|партнер|організатор|фонд|витрат))");

    private final CheckedMeasure measure;
    private final FieldText title;
    private final FieldText narrative;

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
        if (measure.hasReason()) {
            return true;
        }
        String text = narrative.text();
        return narrative.sentences().stream().map(span -> span.of(text)).anyMatch(MeasureText::explains);
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
