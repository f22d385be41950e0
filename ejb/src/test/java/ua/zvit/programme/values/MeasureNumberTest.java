package ua.zvit.programme.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureNumberTest {
    @Test
    void sortsByNumbersNotByLetters() {
        assertThat(Stream.of("1.10", "2.1", "1.2", "1", "1.2.1")
                        .map(MeasureNumber::new)
                        .sorted())
                .extracting(MeasureNumber::text)
                .containsExactly("1", "1.2", "1.2.1", "1.10", "2.1");
    }

    @Test
    void acceptsOnlyDigitsAndDots() {
        assertThat(Stream.of("1.2", "10", "1.2.3.4.5")).allMatch(MeasureNumber::isValid);
        assertThat(Stream.of("", "1.", ".1", "1,2", "І.1", "1..2", "12345", "1.2.3.4.5.6", " 1"))
                .noneMatch(MeasureNumber::isValid);
        assertThat(MeasureNumber.isValid(null)).isFalse();
    }
}
