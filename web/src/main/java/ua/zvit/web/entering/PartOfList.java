package ua.zvit.web.entering;

import java.util.List;

/**
 * The part of a long list that one page shows.
 *
 * @param page from 1
 * @param first place of the first one shown, from 1; 0 where there is none
 * @param total how many there are in all
 */
public record PartOfList<T>(List<T> items, int page, int pages, int first, int total) {

    public PartOfList {
        items = List.copyOf(items);
    }

    /** @param wanted page, from 1; the nearest one there is counts */
    static <T> PartOfList<T> of(List<T> all, int wanted, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.max(1, Math.min(pages, wanted));
        int from = (page - 1) * size;
        List<T> items = all.subList(from, Math.min(all.size(), from + size));
        return new PartOfList<>(items, page, pages, items.isEmpty() ? 0 : from + 1, all.size());
    }

    /** @return whether the list has more than one page */
    public boolean isParted() {
        return pages > 1;
    }

    /** @return place of the last one shown, from 1 */
    public int last() {
        return first == 0 ? 0 : first + items.size() - 1;
    }
}
