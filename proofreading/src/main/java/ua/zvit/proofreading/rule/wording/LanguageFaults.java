package ua.zvit.proofreading.rule.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.spelling.Language;
import ua.zvit.proofreading.spelling.LanguageFault;
import ua.zvit.proofreading.spelling.LanguageFault.Kind;
import ua.zvit.proofreading.spelling.LanguageReading;
import ua.zvit.proofreading.text.Apostrophes;
import ua.zvit.proofreading.text.Span;

/** The language module's faults of certain kinds in a field, with offsets in the field's text. */
final class LanguageFaults {

    private LanguageFaults() {}

    /** Agreement in list items is left out: their beginnings go on with a sentence that the module does not see. */
    static List<LanguageFault> in(FieldText field, Language language, Set<Kind> kinds) {
        List<LanguageFault> all = new ArrayList<>();
        List<Span> paragraphs = field.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            boolean item = field.isItem(i);
            String text = Apostrophes.plain(paragraph.of(field.text()).replace('\u00a0', ' '));
            LanguageReading reading = language.read(text, field.budget().forLanguage(field));
            field.budget().language(field, reading.taken(), reading.finished());
            reading.faults().stream()
                    .filter(fault -> kinds.contains(fault.kind()) && !(item && fault.kind() == Kind.GRAMMAR))
                    .map(fault -> new LanguageFault(
                            fault.kind(),
                            paragraph.start() + fault.start(),
                            paragraph.start() + fault.end(),
                            fault.message(),
                            fault.replacements()))
                    .forEach(all::add);
        }
        return all;
    }
}
