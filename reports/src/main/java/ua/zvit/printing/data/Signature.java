package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

/**
 * The signature block.
 *
 * @param position position in full; of an acting head in the genitive («начальника відділу»), with or without «В. о.»
 * @param name given name and SURNAME, such as «Олена КОВАЛЬ»
 * @param acting whether the signatory stands in for the holder: «В. о.» is then put before the position
 */
public record Signature(String position, String name, boolean acting) {

    public Signature {
        requireNonNull(position, "position");
        requireNonNull(name, "name");
    }
}
