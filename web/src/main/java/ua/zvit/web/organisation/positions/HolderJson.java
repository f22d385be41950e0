package ua.zvit.web.organisation.positions;

import ua.zvit.organisation.values.HolderSummary;
import ua.zvit.web.organisation.AppointmentJson;

/**
 * Who holds a position.
 *
 * @param taxNumber registration number of the person as a taxpayer; taken in, never given out
 * @param from first day, ISO; null where it is since before this was told
 * @param to last day, ISO, inclusive; null until further notice
 */
public record HolderJson(String username, String personName, String taxNumber, String from, String to) {

    static HolderJson of(HolderSummary holder) {
        return new HolderJson(
                holder.username(),
                holder.personName(),
                null,
                holder.from() == null ? null : holder.from().toString(),
                holder.to() == null ? null : holder.to().toString());
    }

    HolderSummary holder() {
        return new HolderSummary(
                username, personName, taxNumber, AppointmentJson.date("from", from), AppointmentJson.date("to", to));
    }
}
