package ua.zvit.proofreading.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.zvit.proofreading.FindingMessages;
import ua.zvit.proofreading.Severity;
import ua.zvit.proofreading.rule.Rule;
import ua.zvit.proofreading.spelling.Language;

class BuiltInRulesTest {

    private static final List<Rule> RULES = BuiltInRules.with(Language.NONE);

    @Test
    void listsEveryRuleThatIsThere() throws IOException, ClassNotFoundException {
        List<Class<?>> there = new ArrayList<>();
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("ua/zvit/proofreading/rule"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Rule.class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace(".class", "");
                Class<?> type = Class.forName(name);
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    there.add(type);
                }
            }
        }
        assertThat(there).isNotEmpty();
        assertThat(RULES).extracting(Object::getClass).hasSameElementsAs(there);
    }

    @Test
    void givesEveryRuleAnIdOfItsOwn() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        for (Locale locale : List.of(new Locale("uk"), Locale.ENGLISH)) {
            FindingMessages messages = FindingMessages.in(locale);
            assertThat(RULES).allSatisfy(rule -> {
                assertThat(messages.text(rule.id() + ".title")).isNotBlank();
                assertThat(messages.explanation(rule.id())).isNotBlank();
            });
        }
    }

    @Test
    void blocksByDefaultOnlyOnMissingPartsAndSums() {
        assertThat(RULES)
                .filteredOn(rule -> rule.severity() == Severity.BLOCKS)
                .extracting(Rule::id)
                .containsExactlyInAnyOrder(
                        "money.total",
                        "money.parts",
                        "money.share",
                        "money.amendment",
                        "typography.glyph",
                        "completeness.requisites",
                        "completeness.narrative");
    }
}
