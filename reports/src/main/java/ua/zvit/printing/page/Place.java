package ua.zvit.printing.page;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param page number of the page, counted from 1
 */
public record Place(int page, float x, float y, float width, float height) {}
