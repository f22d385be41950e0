package ua.zvit.programme.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.zvit.programme.values.ProgrammeDraft.MeasureDraft;
import ua.zvit.programme.values.ProgrammeDraft.SectionDraft;

/**
 * Makes the parts of a programme what is wanted: what bears an id changes, moves or stays, what bears none is added, and
 * what is not wanted any more no longer stands. One for one change.
 */
final class Reshaping {
    private final Programme programme;
    private final List<Section> all;
    private final List<Section> before;
    private final Map<Long, Measure> known = new HashMap<>();
    private final Map<Long, Section> homes = new HashMap<>();

    /** @param all sections, also those that were dropped; new ones are added there */
    Reshaping(Programme programme, List<Section> all) {
        this.programme = programme;
        this.all = all;
        this.before = programme.sections();
        before.forEach(section -> section.measures().forEach(measure -> {
            known.put(measure.id(), measure);
            homes.put(measure.id(), section);
        }));
    }

    void into(List<SectionDraft> wanted) {
        known.values().forEach(Measure::drop);
        before.forEach(Section::drop);
        for (int place = 0; place < wanted.size(); place++) {
            SectionDraft told = wanted.get(place);
            Section section = before.stream()
                    .filter(each -> each.hasId(told.id()))
                    .findFirst()
                    .orElseGet(() -> added(told));
            section.become(place, told);
            fill(section, told.measures());
        }
    }

    private Section added(SectionDraft told) {
        Section added = new Section(programme, all.size(), told);
        all.add(added);
        return added;
    }

    private void fill(Section section, List<MeasureDraft> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            MeasureDraft told = wanted.get(place);
            Measure measure = known.get(told.id());
            if (measure == null) {
                measure = new Measure(section, programme.id(), place, told);
            } else if (homes.get(told.id()) != section) {
                homes.get(told.id()).release(measure);
            }
            measure.become(told);
            section.place(measure, place);
        }
    }
}
