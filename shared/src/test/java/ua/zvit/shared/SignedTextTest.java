package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-12,5|-12,5", "−12,5|-12,5", "– 12,5|-12,5", "(12,5)|-12,5", "( 1 012,5 )|-1 012,5", "12,5|12,5",
                "–|–", "-|-", "(-5)|(-5)", "(5|(5", "у межах|у межах", "--5|--5"
            })
    void putsAHyphenBeforeWhatIsBelowZero(String written, String plain) {
        assertThat(SignedText.plain(written)).isEqualTo(plain);
    }
}
