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
            String home = own.get(index);
            sections.get(index).measures().forEach(measure -> parts.add(new Part(home, measure.label())));
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
