package ua.zvit.organisation.values;

/**
 * Who may sign for a position on some day, as the appointments say.
 *
 * @param position title as under a document, with «В. о.» in front when somebody stands in
 * @param name given name and SURNAME; empty while the position is vacant
 * @param taxNumber registration number of the taxpayer; null where it is not known
 * @param edrpou code of the council in the state register; null where it is not known
 */
public record AuthorisedSigner(String position, String name, String taxNumber, String edrpou) {

    public boolean isVacant() {
        return name.isBlank();
    }
}
