package ua.zvit.proofreading;

import java.util.List;

/** A section of the programme with its measures; {@code total} is its printed subtotal, or null. */
public record CheckedSection(String number, String title, CheckedSums total, List<CheckedMeasure> measures) {

    public CheckedSection {
        measures = List.copyOf(measures);
    }
}
