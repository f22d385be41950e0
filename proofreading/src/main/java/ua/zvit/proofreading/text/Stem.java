package ua.zvit.proofreading.text;

import java.util.List;

/**
 * A light stemmer for Ukrainian: cuts the commonest endings of nouns, adjectives and verbs, so that «зустріч» and
 * «зустрічі», «проведено» and «провели» come near each other. It serves comparison only and is never shown.
 */
final class Stem {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "уватися", "ювалася", "увалося", "увалися", "увалась", "увалось", "увались", "ування", "ювання", "улася",
            "илася", "алася", "улося", "илося", "алося", "улись", "ились", "ались", "улась", "илась", "алась", "улось",
            "илось", "алось", "улися", "илися", "алися", "остями", "остях", "ється", "ються", "иться", "аться", "ість",
            "ості", "ування", "ення", "ання", "іння", "ували", "увала", "увало", "ував", "овано", "ували", "ого", "ому",
            "ими", "ими", "ями", "ами", "ією", "ьою", "ати", "ити", "іти", "ути", "али", "или", "іли", "ули", "ала",
            "ила", "іла", "ула", "ало", "ило", "іло", "уло", "ано", "ено", "ато", "іше", "ові", "еві", "ої", "ій", "ий",
            "ої", "ою", "ею", "єю", "ію", "ия", "ія", "ії", "іє", "их", "іх", "ім", "им", "ом", "ем", "єм", "ям", "ам",
            "ях", "ах", "ів", "їв", "ев", "ав", "ив", "ув", "ть", "ся", "а", "е", "є", "и", "і", "ї", "о", "у", "ю",
            "я", "ь", "й");

    private Stem() {}

    static String of(String lower) {
        for (String ending : ENDINGS) {
            if (lower.length() - ending.length() >= SHORTEST && lower.endsWith(ending)) {
                return softened(lower.substring(0, lower.length() - ending.length()));
            }
        }
        return lower;
    }

    /** Undoes the commonest changes of sound: «проєкті» and «сторінці» keep their consonants, «ратуш» stays. */
    private static String softened(String stem) {
        char last = stem.charAt(stem.length() - 1);
        if (stem.length() > SHORTEST && (last == 'ц' || last == 'ч') && stem.endsWith("нц")) {
            return stem.substring(0, stem.length() - 1) + 'к';
        }
        return stem;
    }
}
