package ua.zvit.check.fixing;

import ua.zvit.proofreading.Place;
import ua.zvit.proofreading.fix.Edit;

/** One place of a finding that is to be mended in the narrative of an entry. */
record PlannedFix(String identity, String rule, Place place) {

    Edit edit() {
        return new Edit(place.start(), place.end(), place.text(), place.fix());
    }
}
