package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

/**
 * The head of the first page: who issues the document and how to reach them.
 *
 * @param address postal address, or null or blank where it is not printed; so are phone and email
 * @param coatOfArmsPng picture of the coat of arms (17 by 12 mm on paper), or null
 */
public record Letterhead(
        String council, String department, String address, String phone, String email, byte[] coatOfArmsPng) {

    public Letterhead {
        requireNonNull(council, "council");
        requireNonNull(department, "department");
        coatOfArmsPng = coatOfArmsPng == null ? null : coatOfArmsPng.clone();
    }

    @Override
    public byte[] coatOfArmsPng() {
        return coatOfArmsPng == null ? null : coatOfArmsPng.clone();
    }
}
