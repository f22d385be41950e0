package ua.zvit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;

class DocumentNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "№ 45/VIII|45/VIII",
                "№45|45",
                "№ № 45/VIII|45/VIII",
                "№№ 7|7",
                " №\u00A07 |7",
                "N 12-р|12-р",
                "N12|12",
                "No 12|12",
                "No. 12|12",
                "N° 12|12",
                "nr. 12|12",
                "No № 12|12",
                "рішення № 5/41|5/41",
                "45/VIII|45/VIII",
                "112-к|112-к",
                "Nova-5|Nova-5",
                "N-5|N-5",
                "№ |''"
            })
    void takesTheSignOff(String typed, String kept) {
        assertThat(DocumentNumber.plain(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    void leavesAMissingNumberMissing(String none) {
        assertThat(DocumentNumber.plain(none)).isNull();
    }
}
