package ua.zvit.proofreading.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Ukrainian;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import ua.zvit.proofreading.spelling.LanguageFault.Kind;

/**
 * One instance of LanguageTool's Ukrainian module with those of its rules that are of use here; for one thread at a time.
 *
 * <p>Its rules are asked one by one instead of through {@code JLanguageTool.check}: that entry drags in telemetry and
 * remote rules (grpc), of which nothing is needed, and could not be ended before it is through.
 */
final class LanguageReader {
    private static final int RULES_BETWEEN_LOOKS = 32;

    /** Typography and style have rules of our own; list items and continuation lines confuse the capital rule. */
    private static final Set<String> LEFT_OUT_CATEGORIES =
            Set.of("TYPOGRAPHY", "PUNCTUATION", "STYLE", "CASING", "REDUNDANCY", "COLLOQUIALISMS", "LOGIC");

    /** Advice of style rather than faults: «прийом», «зарубіжний», «присвоїти звання» are good official Ukrainian. */
    private static final Set<String> LEFT_OUT_RULES = Set.of("PRYSVOYUVATY_ZVANNIA");

    /**
     * Beginnings of rules that were wrong more often than right on two large samples of edited Ukrainian texts, or that
     * rules of our own do better (numbers, abbreviations, homoglyphs).
     */
    private static final List<String> LEFT_OUT_BEGINNINGS = List.of(
            "UK_VERB_NOUN",
            "UK_SIMPLE_REPLACE_RENAMED",
            "UK_SIMPLE_REPLACE_SOFT",
            "UK_MIXED_ALPHABETS",
            "UK_HIDDEN",
            "slang",
            "SUBSTANDARD",
            "VERB_SUBSTANDARD",
            "DIGITS_AND_LETTERS",
            "numr_suffix",
            "top_with_num",
            "DASH_CITY",
            "ABBREVIATIONS",
            "MODAL_WORD",
            "yih_vs",
            "VIROGIDNIST",
            "INFLECTION_MALE",
            "pozhezhni",
            "kraschiy",
            "consistency_numeric",
            "VONO_IMPERF",
            "zgidno",
            "NEDAREMNO",
            "bilshe_togo",
            "tym_ne_menshe",
            "v_toy_zhe_chas",
            "OVKA_FOR",
            "PO_VS_NO",
            "za_rahunok",
            "VESTY_SEBE",
            "danyi_moment",
            "VKLYUCHATY",
            "VIDMINYTY",
            "VYD_VS",
            "JAK_PRYINIATO",
            "TOLK",
            "stane_v",
            "vypadok_vs",
            "DO_CYH_PIR",
            "V_PODALSHOMU",
            "prystupyty",
            "v_sylu",
            "PRYIMATY_VS",
            "TAK_YAK",
            "jakscho_b",
            "v_danomu",
            "NEVIDYEMNYI",
            "POPEREDZHATY_VS",
            "zastavliyaty",
            "LYUBYI",
            "POSTUPATY",
            "u_diysnosti",
            "UYAVLYATY");

    /** How the module words its advice on words that only some dislike, and its mere guesses. */
    private static final List<String> DISLIKED =
            List.of("помилкове слово", "нерекомендоване слово", "Можливо, має бути");

    private final JLanguageTool tool = new JLanguageTool(new Ukrainian());
    private final List<Rule> rules = tool.getAllActiveRules().stream()
            .filter(rule -> !(rule instanceof TextLevelRule))
            .filter(rule -> !LEFT_OUT_RULES.contains(rule.getId()))
            .filter(rule -> LEFT_OUT_BEGINNINGS.stream().noneMatch(rule.getId()::startsWith))
            .filter(rule ->
                    !LEFT_OUT_CATEGORIES.contains(rule.getCategory().getId().toString()))
            .toList();

    /**
     * @param late asked again and again whether to give up
     * @return empty when it gave up
     */
    Optional<List<LanguageFault>> read(String piece, BooleanSupplier late) {
        List<LanguageFault> faults = new ArrayList<>();
        try {
            int offset = 0;
            for (String sentence : tool.sentenceTokenize(piece)) {
                if (!read(tool.getAnalyzedSentence(sentence), offset, faults, late)) {
                    return Optional.empty();
                }
                offset += sentence.length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(withoutOverlaps(faults));
    }

    private boolean read(AnalyzedSentence sentence, int offset, List<LanguageFault> faults, BooleanSupplier late)
            throws IOException {
        for (int i = 0; i < rules.size(); i++) {
            if (i % RULES_BETWEEN_LOOKS == 0 && late.getAsBoolean()) {
                return false;
            }
            for (RuleMatch match : rules.get(i).match(sentence)) {
                if (DISLIKED.stream().noneMatch(match.getMessage()::contains)) {
                    faults.add(fault(rules.get(i), match, offset));
                }
            }
        }
        return true;
    }

    private static LanguageFault fault(Rule rule, RuleMatch match, int offset) {
        return new LanguageFault(
                kind(rule),
                offset + match.getFromPos(),
                offset + match.getToPos(),
                match.getMessage().replace("<suggestion>", "«").replace("</suggestion>", "»"),
                match.getSuggestedReplacements().stream().limit(5).toList());
    }

    private static Kind kind(Rule rule) {
        String category = rule.getCategory().getId().toString();
        if (rule.getId().contains("PREP_NOUN")) {
            return Kind.CASE;
        }
        if ("BARBARISM".equals(category)) {
            return Kind.RUSSIANISM;
        }
        return rule.isDictionaryBasedSpellingRule() ? Kind.SPELLING : Kind.GRAMMAR;
    }

    /** Of faults at one place the first one stays. */
    private static List<LanguageFault> withoutOverlaps(List<LanguageFault> faults) {
        List<LanguageFault> ordered = new ArrayList<>(faults);
        ordered.sort(Comparator.comparingInt(LanguageFault::start));
        List<LanguageFault> kept = new ArrayList<>();
        for (LanguageFault fault : ordered) {
            if (kept.isEmpty() || fault.start() >= kept.get(kept.size() - 1).end()) {
                kept.add(fault);
            }
        }
        return List.copyOf(kept);
    }
}
