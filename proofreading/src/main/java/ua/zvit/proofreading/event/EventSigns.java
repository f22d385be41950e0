package ua.zvit.proofreading.event;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ua.zvit.proofreading.reading.FieldText;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;

/**
 * What speaks for or against two tellings being of one event beside their words: the sort of event that the introducing
 * sentence names («тренінг», «турнір»), the numbers told («25 осіб», «дванадцять ліжок») and the towns.
 *
 * @param sorts classes of words that name a sort of event
 * @param titles names in quotes right after such a word («форум „Місто майбутнього“»)
 * @param counts numbers told, in digits or words, without dates and numbers of documents
 * @param towns stems of places named, countries left out
 */
record EventSigns(Set<String> sorts, Set<String> titles, ToldNumbers counts, Set<String> towns) {

    private static final double SORT = 0.12;
    private static final double OTHER_SORT = -0.10;
    private static final double COUNT = 0.12;
    private static final double LARGE_COUNT = 0.20;
    private static final double SMALL_COUNT = 0.06;
    private static final double OTHER_COUNT = -0.06;
    private static final double TOWN = 0.06;
    private static final int TELLING = 6;
    private static final int LARGE = 20;
    private static final int ROUND = 10;
    /** «Тиждень енергоощадності», «Європейський тиждень мобільності»: a title without quotes. */
    static final String THEMED = "тиждень ";

    private static final Pattern WEEK = Pattern.compile("Ти(?:ждень|жня|жню|жнем|жні)|(?iu:декад|місячник)\\p{L}{1,3}");
    private static final String VISIT = "візит";
    private static final int NEAR = 40;
    private static final int LONGEST_TITLE = 80;

    static EventSigns of(EventMention event, Set<String> towns) {
        Set<String> sorts = new HashSet<>();
        Span lead = new Span(event.span().start(), event.head().end());
        for (Word word : event.source().wordsIn(lead)) {
            String sense = Synonyms.of(word);
            if (Synonyms.isSort(sense)) {
                sorts.add(sense);
            }
        }
        return new EventSigns(sorts, titles(event), ToldNumbers.in(event.source(), event.span()), towns);
    }

    private static Set<String> titles(EventMention event) {
        FieldText text = event.source();
        Set<String> titles = new HashSet<>();
        Span lead = new Span(event.span().start(), event.head().end());
        for (Span quote : text.quotesIn(lead)) {
            List<Word> before = text.wordsIn(new Span(Math.max(lead.start(), quote.start() - NEAR), quote.start()));
            boolean named = !before.isEmpty()
                    && quote.start() - before.get(before.size() - 1).end() <= 2
                    && before.stream().skip(Math.max(0, before.size() - 3)).anyMatch(EventSigns::isSort);
            if (named && quote.end() - quote.start() <= LONGEST_TITLE) {
                titles.add(NameReader.key(text, quote));
            }
        }
        List<Word> words = text.wordsIn(lead);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (WEEK.matcher(words.get(i).text()).matches()) {
                titles.add(THEMED + Synonyms.of(words.get(i + 1)));
            }
        }
        return titles;
    }

    private static boolean isSort(Word word) {
        return Synonyms.isSort(Synonyms.of(word));
    }

    /** «форум „Місто майбутнього“» in both: whatever else is told, it is that forum. */
    boolean shareTitle(EventSigns other) {
        return !Collections.disjoint(titles, other.titles);
    }

    /** Both tell one and the same week or month of something. */
    boolean shareThemedWeek(EventSigns other) {
        return titles.stream().anyMatch(title -> title.startsWith(THEMED) && other.titles.contains(title));
    }

    boolean shareSort(EventSigns other) {
        return !Collections.disjoint(sorts, other.sorts);
    }

    boolean isVisit() {
        return sorts.contains(VISIT);
    }

    boolean shareTown(EventSigns other) {
        return !Collections.disjoint(towns, other.towns);
    }

    /** What these signs add to the likeness of the words. */
    double bonus(EventSigns other) {
        return sorts(other) + counts(other) + (Collections.disjoint(towns, other.towns) ? 0 : TOWN);
    }

    private double sorts(EventSigns other) {
        if (sorts.isEmpty() || other.sorts.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(sorts, other.sorts) ? OTHER_SORT : SORT;
    }

    private double counts(EventSigns other) {
        if (counts.isEmpty() || other.counts.isEmpty()) {
            return 0;
        }
        int most = counts.largestShared(other.counts);
        if (most > 0) {
            boolean round = most % ROUND == 0;
            return most >= LARGE && !round ? LARGE_COUNT : most >= TELLING ? COUNT : SMALL_COUNT;
        }
        return counts.agreeAbout(other.counts) ? COUNT : OTHER_COUNT;
    }
}
