package ua.zvit.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list that is looked through page by page: words, a year and the page stand in the address, where anything may stand. What
 * is no year or no page counts as not told.
 *
 * @param <T> what is listed
 */
public abstract class PagedSearch<T> {
    private final int size;
    private String words;
    private String year;
    private String page;
    private List<T> withOneMore;

    /** @param size of a page */
    protected PagedSearch(int size) {
        this.size = size;
    }

    /** @return what is looked for, from there on, so many at most */
    protected abstract List<T> search(int offset, int limit);

    public List<T> getFound() {
        return listed().size() > size ? listed().subList(0, size) : listed();
    }

    public boolean isNext() {
        return listed().size() > size;
    }

    /** @return number of the page, from 1 */
    public int getNumber() {
        return plain(page).matches("[1-9]\\d{0,5}") ? Integer.parseInt(plain(page)) : 1;
    }

    /** @return true when something particular is looked for */
    public boolean isSearched() {
        return !wantedWords().isEmpty() || wantedYear() != null;
    }

    /**
     * @param filters names and values of what else is looked for, such as {@code &status=DRAFT}; may be empty
     * @return this search on another page of the list at this address
     */
    protected String pageUrl(String address, String filters, int number) {
        return address + "?q=" + URLEncoder.encode(wantedWords(), StandardCharsets.UTF_8) + filters + "&year="
                + (wantedYear() == null ? "" : wantedYear()) + "&page=" + number;
    }

    /** @return never null */
    protected String wantedWords() {
        return plain(words);
    }

    /** @return null for all years */
    protected Integer wantedYear() {
        return plain(year).matches("\\d{4}") ? Integer.valueOf(plain(year)) : null;
    }

    /** @return without blanks at its ends, never null */
    protected static String plain(String given) {
        return given == null ? "" : given.strip();
    }

    private List<T> listed() {
        if (withOneMore == null) {
            withOneMore = search((getNumber() - 1) * size, size + 1);
        }
        return withOneMore;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
