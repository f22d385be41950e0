package ua.zvit.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.zvit.check.rule.Rule;
import ua.zvit.check.spelling.Language;

class BuiltInRulesTest {

    private static final List<Rule> RULES = BuiltInRules.with(Language.NONE);

    @Test
    void listsEveryRuleThatTheContainerFinds() throws IOException, ClassNotFoundException {
        List<Class<?>> beans = new ArrayList<>();
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes.resolve("ua/zvit/check/rule"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Rule.class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace(".class", "");
                Class<?> type = Class.forName(name);
                if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    beans.add(type);
                }
            }
        }
        assertThat(beans).isNotEmpty().allMatch(type -> type.isAnnotationPresent(ApplicationScoped.class));
        assertThat(RULES).extracting(Object::getClass).hasSameElementsAs(beans);
    }

    @Test
    void givesEveryRuleAnIdOfItsOwn() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void explainsEveryRuleInBothLanguages() {
        for (Locale locale : List.of(new Locale("uk"), Locale.ENGLISH)) {
            Messages messages = Messages.in(locale);
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
                        "money.share",
                        "money.amendment",
                        "typography.glyph",
                        "completeness.requisites",
                        "completeness.narrative");
    }
}
