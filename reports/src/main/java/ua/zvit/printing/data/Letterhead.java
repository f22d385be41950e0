package ua.zvit.printing.data;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The head of the first page: who issues the document and how to reach them.
 *
 * @param told what further requisites say, by the name of each in templates ({@code Requisite}); one that is absent or blank is
 *     not printed. The line of references is made of {@link #ADDRESS}, {@link #PHONE} and {@link #EMAIL}
 * @param coatOfArmsPng picture of the coat of arms (17 by 12 mm on paper), or null
 */
public record Letterhead(String council, String department, Map<String, String> told, byte[] coatOfArmsPng) {
    public static final String ADDRESS = "address";
    public static final String PHONE = "phone";
    public static final String EMAIL = "email";

    public Letterhead {
        requireNonNull(council, "council");
        requireNonNull(department, "department");
        told = Map.copyOf(told);
        coatOfArmsPng = coatOfArmsPng == null ? null : coatOfArmsPng.clone();
    }

    /** Each of the references may be null. */
    public Letterhead(
            String council, String department, String address, String phone, String email, byte[] coatOfArmsPng) {
        this(council, department, references(address, phone, email), coatOfArmsPng);
    }

    private static Map<String, String> references(String address, String phone, String email) {
        Map<String, String> told = new HashMap<>();
        told.put(ADDRESS, Objects.requireNonNullElse(address, ""));
        told.put(PHONE, Objects.requireNonNullElse(phone, ""));
        told.put(EMAIL, Objects.requireNonNullElse(email, ""));
        return told;
    }

    @Override
    public byte[] coatOfArmsPng() {
        return coatOfArmsPng == null ? null : coatOfArmsPng.clone();
    }
}
