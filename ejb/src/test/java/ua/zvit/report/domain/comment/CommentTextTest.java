package ua.zvit.report.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.zvit.shared.Fault;
import ua.zvit.shared.ZvitException;

class CommentTextTest {
    private static final List<Map.Entry<String, String>> COLLEAGUES = List.of(
            Map.entry("Оксана Лис", "oksana"),
            Map.entry("oksana", "oksana"),
            Map.entry("Оксана Лисенко", "lysenko"),
            Map.entry("Дар'я Солов'юк", "daria"),
            Map.entry("Тарас Мельничук", "taras"),
            Map.entry("Тарас Мельничук", "taras-2"));

    @Test
    void namesColleaguesByFullNameOrLoginName() {
        assertThat(named("@Оксана Лис, гляньте")).containsExactly("oksana");
        assertThat(named("Дякую, @оксана лисенко!")).containsExactly("lysenko");
        assertThat(named("(@oksana) і @Тарас Мельничук")).containsExactly("oksana", "taras", "taras-2");
    }

    @Test
    void takesOneApostropheForAnother() {
        assertThat(named("@Дар’я Соловʼюк, гляньте")).containsExactly("daria");
    }

    @Test
    void takesNoAddressForAName() {
        assertThat(named("Пишіть на rada@example.org, 5 @ 10")).isEmpty();
    }

    @Test
    void tellsWhomNobodyKnows() {
        assertThatThrownBy(() -> named("@Олена Хто, гляньте"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("1.2", "text", "colleague-unknown", "Олена")));
    }

    @Test
    void takesNoBeginningOfALoginNameForAnother() {
        assertThatThrownBy(() -> named("@oksana.koval, гляньте"))
                .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("1.2", "text", "colleague-unknown", "oksana.koval")));
        assertThat(named("Питає @oksana. Гляньте")).containsExactly("oksana");
    }

    @Test
    void isNeitherEmptyNorEndless() {
        assertThat(new CommentText("1.2", "  слово ").words()).isEqualTo("слово");
        for (String words : new String[] {null, " \n", "а".repeat(2_001)}) {
            assertThatThrownBy(() -> new CommentText("1.2", words))
                    .isInstanceOfSatisfying(ZvitException.class, refused -> assertThat(refused.code())
                            .isEqualTo("COMMENT-INVALID"));
        }
    }

    private static Set<String> named(String words) {
        return new CommentText("1.2", words).named(COLLEAGUES);
    }
}
