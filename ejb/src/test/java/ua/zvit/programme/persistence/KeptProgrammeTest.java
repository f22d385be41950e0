package ua.zvit.programme.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.zvit.programme.Drafts;

class KeptProgrammeTest {
    private final KeptProgramme converter = new KeptProgramme();

    @Test
    void givesBackWhatItKept() {
        String json = converter.convertToDatabaseColumn(Drafts.programme());
        assertThat(json).contains("2023-12-20", "20500.00");
        assertThat(converter.convertToEntityAttribute(json)).isEqualTo(Drafts.programme());
    }

    @Test
    void keepsNothingForNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
