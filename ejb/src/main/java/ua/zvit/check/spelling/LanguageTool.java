package ua.zvit.check.spelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Ukrainian;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;
import ua.zvit.check.spelling.LanguageFault.Kind;

/**
 * LanguageTool's Ukrainian module. Loaded when first used, then kept: one instance for all users, used by one at a time,
 * because it is not safe for concurrent use. Answers are remembered by paragraph, so that checking again while somebody
 * types costs only the paragraph that changed.
 *
 * <p>Its rules are asked one by one instead of through {@code JLanguageTool.check}: that entry drags in telemetry and
 * remote rules (grpc), of which nothing is needed.
 */
@ApplicationScoped
public class LanguageTool implements Language {

    private static final int REMEMBERED = 2_000;
    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final String SAMPLE = "Міська рада провела зустріч із партнерми.";

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

    private final Map<String, List<LanguageFault>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<LanguageFault>> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile boolean ready;
    private JLanguageTool tool;
    private List<Rule> rules;

    @Override
    public synchronized List<LanguageFault> faults(String paragraph) {
        if (paragraph.length() > LONGEST_PARAGRAPH) {
            return List.of();
        }
        List<LanguageFault> known = remembered.get(paragraph);
        if (known == null) {
            known = read(paragraph);
            remembered.put(paragraph, known);
        }
        return known;
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    /** Its rules load their own lists when they first meet a word, so one is asked for. */
    @Override
    public void prepare() {
        faults(SAMPLE);
    }

    private List<LanguageFault> read(String paragraph) {
        load();
        List<LanguageFault> faults = new ArrayList<>();
        try {
            int offset = 0;
            for (String sentence : tool.sentenceTokenize(paragraph)) {
                AnalyzedSentence analyzed = tool.getAnalyzedSentence(sentence);
                for (Rule rule : rules) {
                    for (RuleMatch match : rule.match(analyzed)) {
                        if (DISLIKED.stream().noneMatch(match.getMessage()::contains)) {
                            faults.add(fault(rule, match, offset));
                        }
                    }
                }
                offset += sentence.length();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ready = true;
        return withoutOverlaps(faults);
    }

    private void load() {
        if (tool == null) {
            tool = new JLanguageTool(new Ukrainian());
            rules = tool.getAllActiveRules().stream()
                    .filter(rule -> !(rule instanceof TextLevelRule))
                    .filter(rule -> !LEFT_OUT_RULES.contains(rule.getId()))
                    .filter(rule -> LEFT_OUT_BEGINNINGS.stream().noneMatch(rule.getId()::startsWith))
                    .filter(rule -> !LEFT_OUT_CATEGORIES.contains(
                            rule.getCategory().getId().toString()))
                    .toList();
        }
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
