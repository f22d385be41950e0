package ua.zvit.proofreading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.zvit.proofreading.spelling.Morphology;
import ua.zvit.proofreading.text.Word;

/**
 * Two sentences of one mould that differ in what they are about: «відремонтовано вулицю Польову від станції до школи» and
 * «відремонтовано вулицю Лугову від станції до школи». Who tells one event twice words it anew or copies it; who copies
 * the mould and changes a word tells another one.
 */
final class EventContrast {

    private static final int MOST_WORDS = 60;
    private static final Map<String, String> SOUNDS_ALIKE =
            Map.of("із", "з", "зі", "з", "в", "у", "й", "і", "та", "і", "ув", "у");
    private static final int LONGEST_SLOT = 8;
    private static final double MOULD = 0.5;

    private final List<Word> one;
    private final List<Word> other;
    private final Set<String> sensesOfOne;
    private final Set<String> sensesOfOther;

    EventContrast(EventMention a, EventMention b) {
        this.one = words(a);
        this.other = words(b);
        this.sensesOfOne = new HashSet<>(a.words());
        this.sensesOfOther = new HashSet<>(b.words());
    }

    private static List<Word> words(EventMention event) {
        return event.source().wordsIn(event.head()).stream()
                .filter(word -> !event.source().isInDate(word.start()))
                .limit(MOST_WORDS)
                .toList();
    }

    boolean isFound() {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int[][] longest = longestCommon();
        double mould = (double) longest[0][0] / Math.min(one.size(), other.size());
        return mould >= MOULD && differsInASlot(longest);
    }

    private int[][] longestCommon() {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private boolean same(int i, int j) {
        return plain(one.get(i)).equals(plain(other.get(j)));
    }

    /** «з», «із» and «зі» are one word, and so are «у» and «в». */
    private static String plain(Word word) {
        return SOUNDS_ALIKE.getOrDefault(word.lower(), word.lower());
    }

    /** Walks along the common words; between two of them, both sides must tell something of their own. */
    private boolean differsInASlot(int[][] longest) {
        int i = 0;
        int j = 0;
        List<Word> here = new ArrayList<>();
        List<Word> there = new ArrayList<>();
        while (i < one.size() && j < other.size()) {
            if (same(i, j)) {
                if (isContrast(here, there)) {
                    return true;
                }
                here.clear();
                there.clear();
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                here.add(one.get(i++));
            } else {
                there.add(other.get(j++));
            }
        }
        here.addAll(one.subList(i, one.size()));
        there.addAll(other.subList(j, other.size()));
        return isContrast(here, there);
    }

    private boolean isContrast(List<Word> here, List<Word> there) {
        return here.size() <= LONGEST_SLOT
                && there.size() <= LONGEST_SLOT
                && here.stream().anyMatch(word -> isOwn(word, sensesOfOther))
                && there.stream().anyMatch(word -> isOwn(word, sensesOfOne));
    }

    private static boolean isOwn(Word word, Set<String> others) {
        String sense = Synonyms.of(word);
        return word.isNumber()
                || Vocabulary.carriesMeaning(word)
                        && !Vocabulary.isCommon(sense)
                        && !Morphology.isVerb(word.text())
                        && !others.contains(sense);
    }
}
