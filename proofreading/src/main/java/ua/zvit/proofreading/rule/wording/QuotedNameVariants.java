package ua.zvit.proofreading.rule.wording;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.rule.ReportText;
import ua.zvit.proofreading.text.Span;

/** Names in quotes that differ only by letter case, hyphens or blanks: «Веселі скрипалі» and «Веселі Скрипалі». */
final class QuotedNameVariants implements VariantReader {

    private static final int LONGEST = 120;
    private static final int SHORTEST = 4;

    @Override
    public Collection<Variants> in(ReportText report) {
        Map<String, Variants> byKey = new LinkedHashMap<>();
        for (FieldText field : report.fields()) {
            for (Span quote : field.quotes()) {
                String name = quote.of(field.text());
                String key = key(name);
                if (name.length() <= LONGEST && key.length() >= SHORTEST && !name.contains("«")) {
                    byKey.computeIfAbsent(key, k -> new Variants())
                            .add(
                                    name.replace('\u00a0', ' ')
                                            .replace('’', '\'')
                                            .replace('ʼ', '\'')
                                            .replace('`', '\''),
                                    field.place(quote));
                }
            }
        }
        return byKey.values();
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
