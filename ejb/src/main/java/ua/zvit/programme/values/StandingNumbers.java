package ua.zvit.programme.values;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;
import ua.zvit.shared.SameName;

/**
 * Finds the measures of a file in a programme that stands, where numbers alone may not tell: a measure is the standing
 * one of its label in its section, else the only one of its label anywhere; without a number it is the one of its title.
 */
public final class StandingNumbers {
    private final ProgrammeDraft standing;

    public StandingNumbers(ProgrammeDraft standing) {
        this.standing = standing;
    }

    /**
     * A measure as a file tells it; what could not be read is null.
     *
     * @param section number of its section in the programme
     * @param number its own within the file
     * @param label as it is written
     */
    public record Told(String section, String number, String label, String title) {
        private boolean isUnique() {
            return label.equals(number);
        }
    }

    /** @return the number under which a section stands, else its own */
    public String section(String number, String label) {
        List<String> same = standing.sections().stream()
                .filter(section -> section.label().equals(label))
                .map(SectionDraft::number)
                .toList();
        return same.size() == 1 ? same.get(0) : number;
    }

    /** @return for each measure the number under which it stands; one that no other has for what is new */
    public List<String> of(List<Told> told) {
        List<Optional<String>> known =
                told.stream().map(this::known).map(Optional::ofNullable).toList();
        Set<String> taken = known.stream().flatMap(Optional::stream).collect(Collectors.toCollection(HashSet::new));
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < told.size(); index++) {
            String own = told.get(index).number();
            numbers.add(known.get(index).orElseGet(() -> free(own, taken)));
        }
        return numbers;
    }

    private String known(Told told) {
        if (told.label() == null || told.title() == null) {
            return null;
        }
        List<String> atHome = standing.sections().stream()
                .filter(section -> section.number().equals(told.section()))
                .flatMap(section -> section.measures().stream())
                .filter(measure -> isThatOne(measure, told))
                .map(MeasureDraft::number)
                .toList();
        if (atHome.isEmpty()) {
            return elsewhere(told);
        }
        return atHome.contains(told.number()) ? told.number() : atHome.get(0);
    }

    private String elsewhere(Told told) {
        List<String> same = standing.measures()
                .filter(measure -> !told.label().isEmpty() && measure.label().equals(told.label()))
                .map(MeasureDraft::number)
                .toList();
        return told.isUnique() && same.size() == 1 ? same.get(0) : null;
    }

    private static boolean isThatOne(MeasureDraft measure, Told told) {
        return measure.label().equals(told.label())
                && (!told.label().isEmpty() || SameName.of(measure.title()).equals(SameName.of(told.title())));
    }

    private static String free(String wanted, Set<String> taken) {
        String number = wanted;
        for (int next = 2; number != null && !taken.add(number); next++) {
            number = wanted + "-" + next;
        }
        return number;
    }
}
