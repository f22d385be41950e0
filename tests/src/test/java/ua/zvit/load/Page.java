package ua.zvit.load;

/** The pages on a report's way: address, and words of its heading by which the right page is known. */
enum Page {
    TASKS("page: my tasks", "index.xhtml", "Мої завдання"),
    REPORTS("page: reports", "reports.xhtml", "Звіти"),
    REPORT("page: report", "report.xhtml?id=", "звіт за 2025 рік"),
    DRAFTING("page: drafting", "entry.xhtml?report=", "."),
    REVIEW("page: review", "review.xhtml?task=", "Погодити звіт за 2025 рік"),
    SIGN("page: sign", "sign.xhtml?task=", "Підписати звіт за 2025 рік"),
    COUNCIL("page: council", "council.xhtml?task=", "Розглянути звіт за 2025 рік"),
    ARCHIVE("page: archive", "archive.xhtml", "Архів"),
    SEARCH(
            "page: archive search",
            "archive.xhtml?q=%D0%BF%D1%80%D0%BE%D0%B3%D1%80%D0%B0%D0%BC%D0%B0&year=2025",
            "Архів");

    private final String title;
    private final String address;
    private final String heading;

    Page(String title, String address, String heading) {
        this.title = title;
        this.address = address;
        this.heading = heading;
    }

    String title() {
        return title;
    }

    /** @param subject id of what the page is to show; empty when it shows no single thing */
    String address(String subject) {
        return address + subject;
    }

    String heading() {
        return heading;
    }
}
