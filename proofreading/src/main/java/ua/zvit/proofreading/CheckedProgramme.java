package ua.zvit.proofreading;

/** The programme reported on; {@code decision} is the number (and date) of the council's decision, or null. */
public record CheckedProgramme(String title, int firstYear, int lastYear, String decision) {

    public CheckedProgramme {
        if (title == null) {
            title = "";
        }
    }
}
