package ua.zvit.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.zvit.printing.form.Requisite;
import ua.zvit.shared.Messages;

/** Wherever the document may lack a letter, the place has a name in the reader's language. */
class DocumentPlacesTest {

    static Stream<String> places() {
        return Stream.of(Requisite.values()).map(Requisite::place).filter(Objects::nonNull);
    }

    @ParameterizedTest
    @MethodSource("places")
    void hasANameInBothLanguages(String place) {
        String key = "document.place." + place;
        assertThat(Messages.text(Messages.UKRAINIAN, key)).isNotEqualTo(key);
        assertThat(Messages.text(Locale.ENGLISH, key)).isNotEqualTo(key);
    }
}
