package ua.zvit.organisation;

/** Under which subjects the audit trail keeps what was done with the council, its departments and its positions. */
final class HouseSubjects {
    private HouseSubjects() {}

    static String council(String code) {
        return "council:" + code;
    }

    static String department(String code) {
        return "department:" + code;
    }

    static String person(String username) {
        return "person:" + username;
    }

    static String position(String code) {
        return "position:" + code;
    }
}
