package ua.zvit.proofreading.rule.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.FieldRule;
import ua.zvit.proofreading.rule.Findings;
import ua.zvit.proofreading.text.Span;

/** A person's name in one sentence with a diagnosis or disability: nobody's health may be published with the name. */
public class HealthRule implements FieldRule {

    private static final Pattern DIAGNOSIS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:хворі(?:є|ла|в|ють)|хвор(?:ий|а|ого|ої|ому|ій)(?!\\p{L})|діагноз\\p{L}{0,3}|діабет\\p{L}{0,3}|онкологічн\\p{L}{1,3}|онкохвор\\p{L}{1,3}"
                    + "|лейкемі\\p{L}{1,2}|інвалідн\\p{L}{1,4}|аути[зс]\\p{L}{1,7}|діагностован\\p{L}{1,2}|дцп|епілепсі\\p{L}{1,2}|туберкульоз\\p{L}{0,2}|віл(?!\\p{L})|психічн\\p{L}{1,3} розлад\\p{L}{0,3}"
                    + "|астм\\p{L}{1,2}|пухлин\\p{L}{1,3}|інсульт\\p{L}{0,2}|інфаркт\\p{L}{0,2}|операці[юї](?!\\p{L})|рак[ау]?(?!\\p{L})|ампутаці\\p{L}{1,2}|протез\\p{L}{0,2}"
                    + "|(?:I{1,3}|[123])[ \\u00a0-]{0,2}(?:ї[ \\u00a0])?груп[аи] інвалідності|інвалід\\p{L}{0,3}|синдром\\p{L}{0,2} дауна|гепатит\\p{L}{0,2}|шизофрені\\p{L}{1,2}|наркозалежн\\p{L}{1,3}|алкозалежн\\p{L}{1,3})");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:лікар\\p{L}{0,3}|професор\\p{L}{0,3}|психолог\\p{L}{0,3}|психологин\\p{L}|директор\\p{L}{0,3}|завідувач\\p{L}{0,3}|головн\\p{L}{2,3}|голов\\p{L}{1,2}"
                    + "|очол\\p{L}{2,4}|начальни\\p{L}{1,3}|депутат\\p{L}{0,3}|тренер\\p{L}{0,3}|хірург\\p{L}{0,3}|доктор\\p{L}{0,3}|імені|ім\\.)[ \\u00a0]$");

    @Override
    public String id() {
        return "privacy.health";
    }

    @Override
    public Severity severity() {
        return Severity.WARNS;
    }

    @Override
    public void check(FieldText field, Findings findings) {
        Matcher diagnosis = DIAGNOSIS.matcher(field.text());
        Span reported = new Span(0, 0);
        while (!findings.isFull() && diagnosis.find()) {
            Span sentence = field.sentenceAt(diagnosis.start()).orElse(reported);
            if (!field.isInQuotes(diagnosis.start())
                    && !sentence.equals(reported)
                    && diagnosis.start() - sentence.start() < 1000) {
                List<Span> names = PersonNames.in(field, sentence).stream()
                        .filter(name -> !isProfessional(field, name))
                        .toList();
                names.forEach(name -> findings.report(
                        field.place(Math.min(name.start(), diagnosis.start()), Math.max(name.end(), diagnosis.end())),
                        name.of(field.text()),
                        diagnosis.group()));
                reported = sentence;
            }
        }
    }

    /** «лікарка Олена Марчук»: who treats, teaches or leads is no patient. */
    private static boolean isProfessional(FieldText field, Span name) {
        return ROLE.matcher(field.text().substring(Math.max(0, name.start() - 20), name.start()))
                .find();
    }
}
