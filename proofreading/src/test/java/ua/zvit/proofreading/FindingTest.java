package ua.zvit.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    private static final String RULE = "wording.russianism";

    @Test
    void keepsItsIdentityWhenOtherSentencesChange() {
        String before = identity("Приймали участь у форумі.");
        assertThat(identity("Нове речення. Приймали участь у форумі.")).isEqualTo(before);
    }

    @Test
    void getsAnotherIdentityWhenItsSentenceChanges() {
        assertThat(identity("Приймали участь у форумі.")).isNotEqualTo(identity("Приймали участь у зустрічі."));
    }

    private static String identity(String text) {
        return Sample.findings(RULE, text).get(0).identity();
    }
}
