package ua.zvit.report.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import ua.zvit.programme.values.MeasureLevels;
import ua.zvit.programme.values.StandingNumbers;
import ua.zvit.programme.values.StandingNumbers.Told;
import ua.zvit.report.file.ReportFile.FileSection;
import ua.zvit.shared.OutlineNumbers;
import ua.zvit.shared.OutlineNumbers.Part;

/** Gives each part of a file a number of its own: first within the file, then as it stands in the programme. */
final class FileNumbers {
    private FileNumbers() {}

    static List<FileSection> own(List<FileSection> sections) {
        Iterator<String> homes = OutlineNumbers.of(homes(sections)).iterator();
        List<String> numbers = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (FileSection section : sections) {
            String home = homes.next();
            numbers.add(home);
            MeasureLevels levels = section.levels();
            for (int place = 0; place < section.measures().size(); place++) {
                parts.add(part(section, home, place, levels.around(place)));
            }
        }
        Iterator<String> measures = OutlineNumbers.of(parts).iterator();
        return numbered(sections, numbers, measures);
    }

    static List<FileSection> standing(List<FileSection> sections, StandingNumbers standing) {
        List<String> numbers = sections.stream()
                .map(section -> standing.section(section.number(), section.label()))
                .toList();
        List<Told> told = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            String home = numbers.get(index);
            sections.get(index)
                    .measures()
                    .forEach(measure ->
                            told.add(new Told(home, measure.number(), text(measure.label()), measure.title())));
        }
        return numbered(sections, numbers, standing.of(told).iterator());
    }

    private static List<FileSection> numbered(
            List<FileSection> sections, List<String> numbers, Iterator<String> measures) {
        List<FileSection> all = new ArrayList<>();
        for (int index = 0; index < sections.size(); index++) {
            FileSection section = sections.get(index);
            all.add(section.with(
                    numbers.get(index),
                    section.measures().stream()
                            .map(measure -> measure.numbered(measures.next()))
                            .toList()));
        }
        return all;
    }

    private static Part part(FileSection section, String home, int place, int around) {
        String label = text(section.measures().get(place).label());
        return around < 0
                ? new Part(home, label)
                : Part.inside(home, text(section.measures().get(around).label()), label);
    }

    private static List<Part> homes(List<FileSection> sections) {
        List<Part> parts = new ArrayList<>();
        String home = "";
        for (FileSection section : sections) {
            String label = text(section.label());
            parts.add(new Part(section.level() == 1 ? "" : home, label));
            home = section.level() == 1 ? label : home;
        }
        return parts;
    }

    private static String text(String read) {
        return Objects.requireNonNullElse(read, "");
    }
}
