package ua.zvit.programme.values;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.OutlineNumbers;
import ua.zvit.shared.OutlineNumbers.Part;

/** Gives each part of a programme a number of its own. */
final class DraftNumbers {
    private DraftNumbers() {}

    static List<SectionDraft> given(List<SectionDraft> sections) {
        List<String> own = sections(sections);
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < own.size(); index++) {
            parts.addAll(measures(sections.get(index), own.get(index)));
        }
        Iterator<String> numbers = OutlineNumbers.of(parts).iterator();
        List<SectionDraft> numbered = new ArrayList<>();
        for (int index = 0; index < own.size(); index++) {
            SectionDraft section = sections.get(index);
            numbered.add(section.with(
                    own.get(index),
                    section.measures().stream()
                            .map(measure -> measure.numbered(numbers.next()))
                            .toList()));
        }
        return List.copyOf(numbered);
    }

    private static List<Part> measures(SectionDraft section, String home) {
        List<Part> parts = new ArrayList<>();
        MeasureLevels levels = section.levels();
        for (int place = 0; place < section.measures().size(); place++) {
            int around = levels.around(place);
            String label = section.measures().get(place).label();
            parts.add(
                    around < 0
                            ? new Part(home, label)
                            : Part.inside(home, section.measures().get(around).label(), label));
        }
        return parts;
    }

    private static List<String> sections(List<SectionDraft> sections) {
        List<Part> parts = new ArrayList<>();
        String home = "";
        for (SectionDraft section : sections) {
            home = section.level() == 1 ? section.label() : home;
            parts.add(new Part(section.level() == 1 ? "" : home, section.label()));
        }
        return OutlineNumbers.of(parts);
    }
}
