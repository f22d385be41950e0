package ua.zvit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages name beans by a word, and each word means one bean: two of one name would be refused by the server at its start. */
class BeanNamesTest {

    @Test
    void eachNameIsThatOfOneBean() {
        List<String> names = Classes.ALL.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(BeanNamesTest::name)
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    private static String name(JavaClass bean) {
        String told = bean.getAnnotationOfType(Named.class).value();
        return told.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : told;
    }
}
