package ua.zvit.entering.values;

/** What a measure is to reach. */
public record SheetIndicator(
        String id, SheetCell kind, SheetCell name, SheetCell unit, SheetCell year, SheetCell plan, SheetCell actual) {}
