package ua.zvit.organisation.values;

import java.util.Map;
import java.util.Set;

/**
 * Who sits at which desk of a council today, by login name; a desk at which nobody sits is not named.
 *
 * @param drafters people who write, by the id of their department
 * @param heads who heads a department or stands in, by the id of the department
 * @param positions who holds a position or stands in, by the id of the position
 * @param council people of the council's secretariat
 * @param administrators people who keep the council's house
 */
public record Staff(
        Map<Long, Set<String>> drafters,
        Map<Long, String> heads,
        Map<Long, String> positions,
        Set<String> council,
        Set<String> administrators) {}
