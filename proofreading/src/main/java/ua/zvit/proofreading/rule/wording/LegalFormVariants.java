package ua.zvit.proofreading.rule.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.WordLists;

/** One quoted name after different legal forms: «МКП „Тепло“» here and «ХКП „Тепло“» there. */
final class LegalFormVariants implements VariantReader {
    private static final WordLists WORDS = WordLists.of(LegalFormVariants.class);

    private static final Set<String> FORMS = WORDS.set("legal-forms");

    @Override
    public Collection<Variants> in(ReportText report) {
        Map<String, Variants> byName = new LinkedHashMap<>();
        for (FieldText field : report.narratives()) {
            for (Span quote : field.quotes()) {
                read(field, quote, byName);
            }
        }
        return byName.values();
    }

    private static void read(FieldText field, Span quote, Map<String, Variants> byName) {
        List<Word> before = field.wordsIn(new Span(Math.max(0, quote.start() - 8), quote.start()));
        if (before.isEmpty()) {
            return;
        }
        Word form = before.get(before.size() - 1);
        if (FORMS.contains(form.text()) && quote.start() - form.end() <= 2) {
            String name = quote.of(field.text());
            byName.computeIfAbsent(QuotedNameVariants.key(name), key -> new Variants())
                    .add(
                            form.text(),
                            field.place(form.start(), Math.min(field.text().length(), quote.end() + 1)),
                            null);
        }
    }
}
