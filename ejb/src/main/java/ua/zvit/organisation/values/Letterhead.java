package ua.zvit.organisation.values;

/** How a council or a department is reached, as on a letterhead; texts are never null. */
public record Letterhead(String address, String phone, String email) {

    public Letterhead {
        address = plain(address);
        phone = plain(phone);
        email = plain(email);
    }

    private static String plain(String given) {
        return given == null ? "" : given.strip();
    }
}
