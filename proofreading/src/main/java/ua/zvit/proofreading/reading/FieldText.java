package ua.zvit.proofreading.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.mention.DateMention;
import ua.zvit.proofreading.mention.DateReader;
import ua.zvit.proofreading.mention.LinkMention;
import ua.zvit.proofreading.mention.LinkReader;
import ua.zvit.proofreading.mention.MoneyMention;
import ua.zvit.proofreading.mention.MoneyReader;
import ua.zvit.proofreading.mention.QuoteReader;
import ua.zvit.proofreading.text.NarrativeText;
import ua.zvit.proofreading.text.Ordered;
import ua.zvit.proofreading.text.Sentences;
import ua.zvit.proofreading.text.Span;
import ua.zvit.proofreading.text.Word;
import ua.zvit.proofreading.text.Words;

/** One text of the report (a narrative, a title) with everything that was read in it; read once, shared by all rules. */
public final class FieldText {

    /** Longer than any sentence of the corpus; of a longer one only what stands around the place is kept. */
    private static final int LONGEST_CONTEXT = 2_000;

    private final String measure;
    private final String field;
    private final NarrativeText narrative;
    private final List<Span> sentences;
    private final List<Word> words;
    private final List<LinkMention> links;
    private final List<Span> linkSpans;
    private final List<DateMention> dates;
    private final List<Span> dateSpans;
    private final List<MoneyMention> money;
    private final List<Span> quotes;
    private final List<Span> outerQuotes;
    private final Map<DateMention, Boolean> references = new HashMap<>();
    private final Budget budget;
    private Span lastSentence;
    private String lastContext = "";
    private long spent;
    private long spoken;

    public FieldText(String measure, String field, NarrativeText narrative, int defaultYear) {
        this(measure, field, narrative, defaultYear, Budget.unlimited());
    }

    public FieldText(String measure, String field, NarrativeText narrative, int defaultYear, Budget budget) {
        this.budget = budget;
        this.measure = measure;
        this.field = field;
        this.narrative = narrative;
        String text = narrative.text();
        this.sentences = Sentences.in(text, narrative.paragraphs());
        this.words = Words.in(text);
        this.links = LinkReader.in(text);
        this.linkSpans = links.stream().map(LinkMention::span).toList();
        this.dates = new DateReader(text, sentences, defaultYear).read();
        this.dateSpans = dates.stream().map(DateMention::span).toList();
        this.money = MoneyReader.in(text);
        this.quotes = QuoteReader.in(text);
        this.outerQuotes = outermost(quotes);
    }

    private static List<Span> outermost(List<Span> quotes) {
        List<Span> outer = new ArrayList<>();
        for (Span quote : quotes) {
            if (outer.isEmpty() || quote.start() >= outer.get(outer.size() - 1).end()) {
                outer.add(quote);
            }
        }
        return List.copyOf(outer);
    }

    public String measure() {
        return measure;
    }

    /** @return nanoseconds that rules have spent on it so far */
    long spend(long nanos) {
        spent += nanos;
        return spent;
    }

    void speak(long nanos) {
        spoken += nanos;
    }

    /** @return nanoseconds that the language module has spent on it so far */
    long spokenFor() {
        return spoken;
    }

    long taken() {
        return spent + spoken;
    }

    public Budget budget() {
        return budget;
    }

    public String text() {
        budget.at(this);
        return narrative.text();
    }

    public boolean isBlank() {
        return text().isBlank();
    }

    public List<Span> paragraphs() {
        return narrative.paragraphs();
    }

    public boolean isItem(int paragraph) {
        return narrative.items().get(paragraph);
    }

    public List<NarrativeText.Anchor> anchors() {
        return narrative.anchors();
    }

    /** @return ids of the events of the register that the passage cites */
    public Set<String> citedIn(Span span) {
        budget.at(this);
        return narrative.citations().stream()
                .filter(each -> each.span().overlaps(span))
                .map(NarrativeText.Citation::event)
                .collect(Collectors.toSet());
    }

    public List<Span> sentences() {
        budget.at(this);
        return sentences;
    }

    public List<Word> words() {
        budget.at(this);
        return words;
    }

    public List<LinkMention> links() {
        budget.at(this);
        return links;
    }

    public List<DateMention> dates() {
        budget.at(this);
        return dates;
    }

    public List<DateMention> datesIn(Span span) {
        budget.at(this);
        return Ordered.within(dates, DateMention::span, span);
    }

    public List<MoneyMention> money() {
        budget.at(this);
        return money;
    }

    /** What stands between «…» or other quotes, without them. */
    public List<Span> quotes() {
        budget.at(this);
        return quotes;
    }

    public List<Span> quotesIn(Span span) {
        budget.at(this);
        return Ordered.within(quotes, quote -> quote, span);
    }

    public List<Word> wordsIn(Span span) {
        budget.at(this);
        return Ordered.within(words, Word::span, span);
    }

    public List<MoneyMention> moneyIn(Span span) {
        budget.at(this);
        return Ordered.within(money, MoneyMention::span, span);
    }

    public Optional<Span> sentenceAt(int offset) {
        budget.at(this);
        return Ordered.around(sentences, offset);
    }

    public Optional<Span> paragraphAt(int offset) {
        return Ordered.around(narrative.paragraphs(), offset);
    }

    public boolean isInLink(int offset) {
        budget.at(this);
        return Ordered.around(linkSpans, offset).isPresent();
    }

    public boolean isInDate(int offset) {
        budget.at(this);
        return Ordered.around(dateSpans, offset).isPresent();
    }

    public boolean isInQuotes(int offset) {
        budget.at(this);
        return Ordered.around(outerQuotes, offset).isPresent();
    }

    /** @param reading asked the first time only */
    boolean isReference(DateMention date, BiPredicate<FieldText, DateMention> reading) {
        Boolean known = references.get(date);
        if (known == null) {
            known = reading.test(this, date);
            references.put(date, known);
        }
        return known;
    }

    /** Inside a name of several words: none of them is a name by itself. */
    public boolean isInLongQuote(int offset) {
        return Ordered.around(outerQuotes, offset)
                .filter(quote -> wordsIn(quote).size() > 1)
                .isPresent();
    }

    /** Where the text begins, for what concerns it as a whole; costs nothing, however hostile it is. */
    public Place beginning() {
        int end = words.isEmpty() ? 0 : words.get(0).end();
        return new Place(measure, field, 0, end, narrative.text().substring(0, end), "", null);
    }

    public Place place(Span span) {
        return place(span.start(), span.end());
    }

    public Place place(int start, int end) {
        String context = sentenceAt(start).map(span -> context(span, start)).orElse("");
        return new Place(measure, field, start, end, text().substring(start, end), context, null);
    }

    /** One text for all places of a sentence: a megabyte without a period may hold ten thousand of them. */
    private String context(Span sentence, int at) {
        int part = (at - sentence.start()) / LONGEST_CONTEXT;
        int from = sentence.start() + part * LONGEST_CONTEXT;
        Span told = new Span(from, Math.min(sentence.end(), from + LONGEST_CONTEXT));
        if (!told.equals(lastSentence)) {
            lastSentence = told;
            lastContext = told.of(narrative.text());
        }
        return lastContext;
    }

    public Place place(int start, int end, String fix) {
        return place(start, end).fixedBy(fix);
    }
}
